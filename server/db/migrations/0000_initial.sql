CREATE TABLE "application" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text,
	"person_id" text NOT NULL,
	"city_code" text NOT NULL,
	"programme_version_id" text NOT NULL,
	"programme_code" text NOT NULL,
	"title" text NOT NULL,
	"union_id" text NOT NULL,
	"union_path" text NOT NULL,
	"union_name" text NOT NULL,
	"join_code_id" text,
	"answers" text NOT NULL,
	"verdict" text,
	"judged_at" timestamp with time zone,
	"applicant_name" text,
	"identity_check" text,
	"warnings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"step_index" integer,
	"step_title" text,
	"deciding_union_id" text,
	"deciding_union_name" text,
	"due_day" date,
	"publicity_until" date,
	"returned_item" jsonb,
	"reason" text,
	"amount_fen" bigint,
	"uniqueness_key" text,
	"submitted_at" timestamp with time zone,
	"saved_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application_material" (
	"application_id" text NOT NULL,
	"code" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"file_ids" jsonb NOT NULL,
	CONSTRAINT "application_material_application_id_code_pk" PRIMARY KEY("application_id","code")
);
--> statement-breakpoint
CREATE TABLE "audit_row" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_person_id" text,
	"actor_unit" text,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"union_path" text NOT NULL,
	"detail" jsonb
);
--> statement-breakpoint
CREATE TABLE "booking" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"clinic_id" text NOT NULL,
	"union_path" text NOT NULL,
	"person_id" text NOT NULL,
	"programme_code" text NOT NULL,
	"programme_version_id" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"answers" text NOT NULL,
	"is_anonymous" boolean NOT NULL,
	"outcome" text,
	"outcome_note" text,
	"reminded_at" timestamp with time zone,
	"status" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clinic" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"city_code" text NOT NULL,
	"union_id" text NOT NULL,
	"union_path" text NOT NULL,
	"programme_code" text NOT NULL,
	"title" text NOT NULL,
	"place_code" text NOT NULL,
	"weekday" integer NOT NULL,
	"from_time" text NOT NULL,
	"to_time" text NOT NULL,
	"slot_minutes" integer NOT NULL,
	"days_ahead" integer NOT NULL,
	"modes" text[] NOT NULL,
	"is_offered" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"city_code" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"day" date NOT NULL,
	"source" text NOT NULL,
	"service_code" text,
	"cover_kind" text NOT NULL,
	"blocks" jsonb NOT NULL,
	"bigrams" text[] NOT NULL,
	"status" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "demo_clock" (
	"id" text PRIMARY KEY NOT NULL,
	"offset_ms" bigint NOT NULL,
	"started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entitlement" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"city_code" text NOT NULL,
	"union_path" text NOT NULL,
	"programme_version_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"contents" jsonb NOT NULL,
	"place_code" text,
	"amount_fen" bigint,
	"fund" text,
	"code" text,
	"code_index" text,
	"valid_until" date,
	"origin_id" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"redeemed_at" timestamp with time zone,
	"redeemed_by" text,
	"status" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "file" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"store_key" text NOT NULL,
	"thumbnail_key" text,
	"size_bytes" integer NOT NULL,
	"application_id" text,
	"loose_since" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "upload_count" (
	"person_id" text NOT NULL,
	"day" date NOT NULL,
	"files" integer NOT NULL,
	"bytes" bigint NOT NULL,
	CONSTRAINT "upload_count_person_id_day_pk" PRIMARY KEY("person_id","day")
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"owner_id" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"answer" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_owner_id_key_pk" PRIMARY KEY("owner_id","key")
);
--> statement-breakpoint
CREATE TABLE "identity_asked" (
	"person_id" text NOT NULL,
	"day" date NOT NULL,
	"times" integer NOT NULL,
	CONSTRAINT "identity_asked_person_id_day_pk" PRIMARY KEY("person_id","day")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"openid" text,
	"name" text,
	"phone" text,
	"phone_index" text,
	"identity_number" text,
	"identity_index" text,
	"identity_level" text DEFAULT 'none' NOT NULL,
	"occupation" text,
	"city_code" text,
	"sample_code" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card_check" (
	"nonce" text NOT NULL,
	"verifier_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "card_check_nonce_verifier_id_pk" PRIMARY KEY("nonce","verifier_id")
);
--> statement-breakpoint
CREATE TABLE "join_code" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"union_id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"union_id" text NOT NULL,
	"union_path" text NOT NULL,
	"number" text NOT NULL,
	"join_code_id" text,
	"since" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"status" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "union" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"level" text NOT NULL,
	"parent_id" text,
	"path" text NOT NULL,
	"city_code" text NOT NULL,
	"area" text,
	"is_sample" boolean NOT NULL,
	"is_fallback" boolean NOT NULL,
	"serves_the_rest" boolean NOT NULL,
	"accepts_members" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	"wechat_state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_version" (
	"id" text PRIMARY KEY NOT NULL,
	"city_code" text NOT NULL,
	"code" text NOT NULL,
	"version" integer NOT NULL,
	"content_hash" text NOT NULL,
	"programme" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "place" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"city_code" text NOT NULL,
	"union_id" text NOT NULL,
	"union_path" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"hours" text NOT NULL,
	"phone" text,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"measure" text NOT NULL,
	"programme_code" text NOT NULL,
	"union_path" text NOT NULL,
	"person_id" text NOT NULL,
	"quantity" integer NOT NULL,
	"amount_fen" bigint,
	"fund" text,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "role_grant" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"union_id" text NOT NULL,
	"place_code" text,
	"clinic_code" text,
	CONSTRAINT "role_grant_once" UNIQUE NULLS NOT DISTINCT("person_id","role","union_id","place_code","clinic_code")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sms_code" (
	"id" text PRIMARY KEY NOT NULL,
	"phone_index" text NOT NULL,
	"code_hash" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" text PRIMARY KEY NOT NULL,
	"machine" text NOT NULL,
	"subject_id" text NOT NULL,
	"name" text NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"actor_person_id" text,
	"actor_unit" text,
	"note" text,
	"detail" jsonb,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wechat_subscription" (
	"person_id" text NOT NULL,
	"template_id" text NOT NULL,
	"remaining" integer NOT NULL,
	CONSTRAINT "wechat_subscription_person_id_template_id_pk" PRIMARY KEY("person_id","template_id"),
	CONSTRAINT "wechat_subscription_remaining_not_negative" CHECK ("wechat_subscription"."remaining" >= 0)
);
--> statement-breakpoint
CREATE TABLE "wechat_token" (
	"app_id" text PRIMARY KEY NOT NULL,
	"sealed_token" text,
	"generation" integer DEFAULT 0 NOT NULL,
	"usable_until" timestamp with time zone,
	"leased_until" timestamp with time zone
);
--> statement-breakpoint
CREATE UNIQUE INDEX "application_reference" ON "application" USING btree ("reference");--> statement-breakpoint
CREATE UNIQUE INDEX "application_one_draft" ON "application" USING btree ("person_id","city_code","programme_code") WHERE status = 'draft';--> statement-breakpoint
CREATE UNIQUE INDEX "application_once" ON "application" USING btree ("uniqueness_key") WHERE status not in ('draft', 'declined', 'withdrawn');--> statement-breakpoint
CREATE INDEX "application_person" ON "application" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "application_waiting" ON "application" USING btree ("deciding_union_id","status","due_day");--> statement-breakpoint
CREATE INDEX "application_union" ON "application" USING btree ("union_path","id");--> statement-breakpoint
CREATE INDEX "application_publicity" ON "application" USING btree ("publicity_until") WHERE status = 'publicity';--> statement-breakpoint
CREATE INDEX "audit_row_subject" ON "audit_row" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "audit_row_at" ON "audit_row" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_reference" ON "booking" USING btree ("reference");--> statement-breakpoint
CREATE UNIQUE INDEX "booking_one_per_slot" ON "booking" USING btree ("clinic_id","starts_at") WHERE status <> 'cancelled';--> statement-breakpoint
CREATE UNIQUE INDEX "booking_one_open_per_person" ON "booking" USING btree ("person_id","programme_code") WHERE status = 'confirmed';--> statement-breakpoint
CREATE INDEX "booking_person" ON "booking" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "booking_starts" ON "booking" USING btree ("starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "clinic_code" ON "clinic" USING btree ("city_code","code");--> statement-breakpoint
CREATE UNIQUE INDEX "article_slug" ON "article" USING btree ("city_code","slug") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "article_day" ON "article" USING btree ("city_code","day");--> statement-breakpoint
CREATE INDEX "article_bigrams" ON "article" USING gin ("bigrams");--> statement-breakpoint
CREATE UNIQUE INDEX "entitlement_origin" ON "entitlement" USING btree ("origin_id");--> statement-breakpoint
CREATE UNIQUE INDEX "entitlement_code" ON "entitlement" USING btree ("code_index");--> statement-breakpoint
CREATE INDEX "entitlement_person" ON "entitlement" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "entitlement_place" ON "entitlement" USING btree ("city_code","place_code","redeemed_at");--> statement-breakpoint
CREATE INDEX "entitlement_expiring" ON "entitlement" USING btree ("valid_until") WHERE status = 'issued';--> statement-breakpoint
CREATE INDEX "file_application" ON "file" USING btree ("application_id","created_at");--> statement-breakpoint
CREATE INDEX "file_loose" ON "file" USING btree ("loose_since") WHERE application_id is null;--> statement-breakpoint
CREATE INDEX "file_store_key" ON "file" USING btree ("store_key");--> statement-breakpoint
CREATE INDEX "file_thumbnail_key" ON "file" USING btree ("thumbnail_key");--> statement-breakpoint
CREATE INDEX "idempotency_at" ON "idempotency" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "person_openid" ON "person" USING btree ("openid");--> statement-breakpoint
CREATE UNIQUE INDEX "person_phone" ON "person" USING btree ("phone_index");--> statement-breakpoint
CREATE UNIQUE INDEX "person_identity" ON "person" USING btree ("identity_index") WHERE identity_level = 'verified';--> statement-breakpoint
CREATE UNIQUE INDEX "person_sample" ON "person" USING btree ("sample_code");--> statement-breakpoint
CREATE INDEX "card_check_at" ON "card_check" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "join_code_code" ON "join_code" USING btree ("code");--> statement-breakpoint
CREATE UNIQUE INDEX "join_code_one_active" ON "join_code" USING btree ("union_id") WHERE status = 'active';--> statement-breakpoint
CREATE UNIQUE INDEX "membership_one_active" ON "membership" USING btree ("person_id") WHERE status = 'active';--> statement-breakpoint
CREATE INDEX "membership_number" ON "membership" USING btree ("number");--> statement-breakpoint
CREATE INDEX "membership_union" ON "membership" USING btree ("union_path");--> statement-breakpoint
CREATE UNIQUE INDEX "union_path" ON "union" USING btree ("path");--> statement-breakpoint
CREATE INDEX "union_city" ON "union" USING btree ("city_code");--> statement-breakpoint
CREATE INDEX "message_person" ON "message" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "message_wechat" ON "message" USING btree ("wechat_state");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_version_once" ON "programme_version" USING btree ("city_code","code","version");--> statement-breakpoint
CREATE UNIQUE INDEX "place_code" ON "place" USING btree ("city_code","code");--> statement-breakpoint
CREATE INDEX "fact_kind" ON "fact" USING btree ("kind","at");--> statement-breakpoint
CREATE INDEX "fact_union" ON "fact" USING btree ("union_path");--> statement-breakpoint
CREATE UNIQUE INDEX "session_token" ON "session" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_expires" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "session_ended" ON "session" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "sms_code_phone" ON "sms_code" USING btree ("phone_index","sent_at");--> statement-breakpoint
CREATE INDEX "sms_code_sent" ON "sms_code" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "event_subject" ON "event" USING btree ("subject_id","at");
/** Stands in for pictures and styles, which jest cannot read. */
export default ''

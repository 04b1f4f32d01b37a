export { english as spanish } from './en.js'

export { english as german } from './en.js'

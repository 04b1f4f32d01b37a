// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Session} from '../app/session.js' */
/** @import {Words} from '../words/words.js' */

import { html, LitElement, nothing } from 'lit'
import { createSession } from '../app/create_session.js'
import { baseStyles } from '../panels/styles/base.css.js'
import { tokenStyles } from '../panels/styles/tokens.css.js'
import { asksForNothing, languageAsked } from '../state/url.js'
import { views } from '../views/list.js'
import { englishWords, loadFirstWords } from '../words/languages.js'
import { createHashLink } from './hash_link.js'
import { layoutStyles } from './layout.css.js'
import { registerRace } from './register.js'
import { StageInSight } from './stage_in_sight.js'

/** @typedef {Readonly<Record<string, unknown>>} Changes */

/** Widths, in CSS px, up to which the page has one column and two. */
const narrowest = 700
const middling = 1100

/** Session events that are told to the page around under the element's own name. */
const told = ['step', 'stop', 'state']

/**
 * The playground. Without an attribute it lives in the page's address; with `state="f=...&start=..."` it begins there
 * and leaves the address alone.
 *
 * Events, which bubble: `fall-line:ready`, `fall-line:step`, `fall-line:stop`, `fall-line:state`, `fall-line:error`.
 */
export class FallLine extends LitElement {
  static properties = {
    state: { type: String },
    session: { state: true },
    words: { state: true },
    failure: { state: true },
    layout: { state: true },
    dismissed: { state: true },
    paper: { state: true },
    view: { state: true },
  }

  static styles = [tokenStyles, baseStyles, layoutStyles]

  constructor() {
    super()
    /** @type {string | null} */
    this.state = null
    /** @type {Session | null} */
    this.session = null
    /** @type {Words | null} before there is a session */
    this.words = null
    this.failure = ''
    /** Whether this is a first view: no link said what to show. */
    this.intro = false
    /** @type {'wide' | 'medium' | 'narrow'} */
    this.layout = 'wide'
    /** @type {import('../views/list.js').View | null} null while it is being loaded */
    this.view = null
    this.viewName = ''
    /** @type {Promise<void> | null} */
    this.loadingView = null
    /** Whether it is being printed. */
    this.paper = false
    /** @type {Session['sayings'] | null} the warnings that were put away */
    this.dismissed = null
    /** @type {ReturnType<typeof createHashLink> | null} */
    this.hashLink = null
    /** @type {import('./later.js').Later | null} what a first view does without */
    this.later = null
    this.dark = window.matchMedia('(prefers-color-scheme: dark)')
    this.forced = window.matchMedia('(forced-colors: active)')
    this.onDark = () => this.requestUpdate()
    this.sizes = new ResizeObserver(() => this.measure())
    new StageInSight(this)
    /** @type {(session: Session) => void} */
    this.isReady = () => undefined
    /** @type {(reason: Error) => void} */
    this.hasFailed = () => undefined
    /** Resolves when the first picture is on the screen and all of the core is there. */
    this.ready = new Promise((resolve, reject) => {
      this.isReady = () => resolve(undefined)
      this.hasFailed = reject
    })
    this.ready.catch(() => undefined) // told by an event and on the page as well
  }

  connectedCallback() {
    super.connectedCallback()
    this.dark.addEventListener('change', this.onDark)
    this.forced.addEventListener('change', this.onDark)
    this.sizes.observe(this)
    this.measure()
    if (!this.session) this.open()
    else {
      this.connectHash()
      this.connectLater()
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.dark.removeEventListener('change', this.onDark)
    this.forced.removeEventListener('change', this.onDark)
    this.sizes.disconnect()
    this.session?.pause()
    this.hashLink?.close()
    this.hashLink = null
    this.later?.close()
    this.later = null
  }

  // ---- the public surface

  getState() {
    return { ...this.opened.record }
  }

  /**
   * @param {Changes} changes
   * @returns {Promise<void>} resolves when the picture shows the new record; rejects naming the bad key
   */
  async setState(changes) {
    await this.ready
    try {
      await this.opened.set(changes)
    } catch (error) {
      const { key, message } = /** @type {{key?: string, message: string}} */ (error)
      this.tell('error', { key, message })
      throw error
    }
    await this.shown()
  }

  /** @param {number} [count] */
  step(count = 1) {
    this.opened.step(count)
  }

  /** @param {number} [count] */
  back(count = 1) {
    this.opened.back(count)
  }

  play() {
    this.opened.play()
  }

  pause() {
    this.opened.pause()
  }

  reset() {
    this.opened.reset()
  }

  /** @param {number} [run] */
  result(run = 1) {
    return this.opened.result(run)
  }

  /** @param {ArrayLike<number>} x */
  evaluate(x) {
    return this.opened.evaluate(x)
  }

  /** @param {number} [run] */
  trajectory(run = 1) {
    return this.opened.trajectory(run)
  }

  catalogue() {
    return this.opened.catalogue
  }

  // ---- inside

  /** The session, for whoever may only ask once it is there. */
  get opened() {
    if (!this.session) throw new Error((this.words ?? englishWords).page.stillLoading)
    return this.session
  }

  async open() {
    try {
      const hash = this.state ?? location.hash.slice(1)
      this.intro = asksForNothing(hash)
      const locales = navigator.languages
      this.words = await loadFirstWords(languageAsked(hash), locales)
      const session = await createSession({ hash, words: this.words, locales })
      session.addEventListener('change', () => this.changed())
      for (const name of told) {
        session.addEventListener(name, (event) => this.tell(name, /** @type {CustomEvent} */ (event).detail))
      }
      this.session = session
      this.connectHash()
      await this.shown()
      await session.complete()
      this.isReady(session)
      this.tell('ready', { state: this.getState() })
      await this.connectLater()
    } catch (error) {
      this.failure = /** @type {Error} */ (error).message
      this.hasFailed(/** @type {Error} */ (error))
      this.tell('error', { message: this.failure })
    }
  }

  /** Keys, and panels that fill space kept for them. The page works without. */
  async connectLater() {
    try {
      const { createLater } = await import('./later.js')
      if (this.isConnected) this.later ??= createLater(this)
    } catch (error) {
      this.tell('error', { message: /** @type {Error} */ (error).message })
    }
  }

  connectHash() {
    if (this.state !== null || this.hashLink) return
    const session = this.opened
    this.hashLink = createHashLink({
      print: () => session.schema.printHash(session.record),
      busy: () => session.gesture || session.playing,
      opened: (hash) => this.follow(hash),
    })
  }

  /**
   * Somebody wrote another hash into the address.
   * @param {string} hash
   */
  async follow(hash) {
    try {
      await this.opened.load(hash)
    } catch (error) {
      this.tell('error', { message: /** @type {Error} */ (error).message })
    }
  }

  changed() {
    this.requestUpdate()
    this.hashLink?.update()
  }

  /** Resolves when every panel shows the present snapshot. */
  async shown() {
    await this.updateComplete
    await this.loadingView
    await this.updateComplete
    const pictures = this.renderRoot.querySelector('fall-line-pictures')
    await /** @type {LitElement | null} */ (pictures)?.updateComplete
  }

  /**
   * @param {string} name
   * @param {object} detail
   */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`fall-line:${name}`, { bubbles: true, composed: true, detail }))
  }

  measure() {
    const width = this.clientWidth
    if (width > 0) this.layout = width <= narrowest ? 'narrow' : width <= middling ? 'medium' : 'wide'
  }

  get theme() {
    const { theme } = this.opened.record
    if (this.paper) return 'light'
    // Forced colours are the system's: what is drawn must suit them.
    if (theme !== 'auto' && !this.forced.matches) return /** @type {'light' | 'dark'} */ (theme)
    return this.dark.matches ? 'dark' : 'light'
  }

  link() {
    const hash = this.opened.schema.printHash(this.opened.record)
    return `${location.href.split('#')[0]}${hash && '#'}${hash}`
  }

  willUpdate() {
    if (!this.session) return
    this.dataset.theme = this.theme
    this.speak(this.session.words)
    this.openView(String(this.session.record.view))
    // A fit in batches has a choice in common with a race: what its losses are drawn against.
    if (this.session.runCount > 1 || this.session.record.data !== null)
      registerRace().catch((error) => this.tell('error', { message: error.message }))
  }

  /** Says in which language it is written: for whoever reads it aloud, hyphenates and translates. @param {Words} words */
  speak({ language, page }) {
    this.lang = language
    if (this.state !== null) return
    document.documentElement.lang = language
    document.title = page.title
  }

  /** At once where it is there, later where it must come over the network. @param {string} name */
  openView(name) {
    if (name === this.viewName) return
    this.viewName = name
    const loaded = views[name]()
    if (!(loaded instanceof Promise)) {
      this.view = loaded
      return
    }
    this.view = null
    this.loadingView = loaded.then(
      (view) => {
        if (name === this.viewName) this.view = view
      },
      () => {
        this.tell('error', { message: this.opened.words.page.notLoaded.this })
      },
    )
  }

  /** The focus, which was on the message, goes on to what stands below it. */
  async dismiss() {
    this.dismissed = this.opened.sayings
    await this.updateComplete
    const main = this.renderRoot.querySelector('main')
    if (!main) return
    main.tabIndex = -1
    main.focus({ preventScroll: true })
  }

  page() {
    const session = this.opened
    const hidden = String(session.record.hide).split(',')
    const narrow = this.layout === 'narrow'
    /** @param {string} name */
    const has = (name) => !hidden.includes(name)
    const warnings = this.dismissed === session.sayings ? [] : session.warnings
    const { words } = session
    return html`
      <div class="page ${this.layout} ${has('header') ? '' : 'no-header'} ${warnings.length ? 'noticed' : ''}">
        ${
          has('header')
            ? html`<fall-line-header .session=${session} ?narrow=${narrow} ?tight=${this.layout !== 'wide'} ?intro=${this.intro} .link=${() => this.link()} @keys=${() => this.later?.showKeys()}></fall-line-header>`
            : nothing
        }
        <fall-line-notices .words=${words} .messages=${warnings} .ofProblem=${warnings.length && session.closely.look(({ problem }) => problem.facts.warnings?.length ?? 0)} .dismiss=${() => this.dismiss()}>${session.wantedTable ? html`<fall-line-own-data .session=${session}></fall-line-own-data>` : nothing}</fall-line-notices>
        ${this.view?.({ session, layout: this.layout, theme: this.theme, has }) ?? html`<main></main>`}
        <fall-line-announcer .session=${session}></fall-line-announcer>
      </div>
    `
  }

  render() {
    if (this.failure) {
      return html`<p class="failed" role="alert">${(this.words ?? englishWords).page.failed(this.failure)}</p>`
    }
    return this.session ? this.page() : html`<p class="waiting">${this.words?.page.waiting}</p>`
  }
}

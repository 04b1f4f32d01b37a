// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

/** Three columns; two where it is narrower; one, the picture first, on a phone. */
export const layoutStyles = css`
  :host {
    container-type: inline-size;
    min-height: var(--fall-line-height, 100dvh);
    background: var(--paper);
  }
  .page {
    --gap: 14px;
    --head: 46px;
    --side: clamp(292px, 20cqi, 340px);
    display: flex;
    flex-direction: column;
    gap: 8px;
    max-width: 1760px;
    margin: 0 auto;
    padding: 8px var(--gap) var(--gap);
    min-height: var(--fall-line-height, 100dvh);
  }
  main {
    flex: 1;
    display: grid;
    gap: var(--gap);
    align-items: start;
    grid-template: 'settings stage readings' 1fr / minmax(270px, var(--side)) minmax(0, 1fr) minmax(280px, 330px);
  }
  .settings,
  .readings,
  .column,
  .stage {
    display: flex;
    flex-direction: column;
    gap: var(--gap);
    min-width: 0;
  }
  .settings {
    grid-area: settings;
  }
  .readings {
    grid-area: readings;
  }
  .stage {
    grid-area: stage;
    position: sticky;
    top: var(--gap);
    /* At least: a table that is opened makes it higher. */
    min-height: clamp(460px, calc(var(--fall-line-height, 100dvh) - var(--head) - 2 * var(--gap)), 1100px);
  }
  .stage[high] {
    position: static;
  }
  .stage > fall-line-pictures {
    flex: 1;
  }
  .no-header {
    --head: -6px;
  }
  /* A message of one line; a longer one moves the transport down. */
  .noticed main {
    --head: 120px;
  }
  .noticed.no-header main {
    --head: 68px;
  }
  main.no-settings {
    grid-template: 'stage readings' 1fr / minmax(0, 1fr) minmax(280px, 330px);
  }
  main.no-readings {
    grid-template: 'settings stage' 1fr / minmax(270px, var(--side)) minmax(0, 1fr);
  }
  main.no-settings.no-readings {
    grid-template: 'stage' 1fr / minmax(0, 1fr);
  }

  .medium main {
    grid-template:
      'settings stage' auto
      'settings readings' 1fr / minmax(250px, 292px) minmax(0, 1fr);
  }
  .medium .stage {
    position: static;
    min-height: clamp(320px, min(100cqi - 190px, 86dvh), 1000px);
  }
  .medium .fit .stage {
    min-height: clamp(560px, min(100cqi - 90px, 92dvh), 1000px);
  }
  .medium .readings > .story {
    order: -1;
  }
  .medium main.no-settings {
    grid-template: 'stage' auto 'readings' 1fr / minmax(0, 1fr);
  }
  .medium main.no-readings {
    grid-template: 'settings stage' 1fr / minmax(250px, 292px) minmax(0, 1fr);
  }
  .medium main.no-settings.no-readings {
    grid-template: 'stage' 1fr / minmax(0, 1fr);
  }

  main.pair {
    grid-template:
      'settings stage' auto
      'settings readings' auto
      'settings results' 1fr / minmax(270px, var(--side)) minmax(0, 1fr);
  }
  .pair .stage {
    position: static;
    min-height: clamp(460px, calc(var(--fall-line-height, 100dvh) - 310px), 800px);
  }
  .pair .readings {
    display: grid;
    grid-template-columns: minmax(0, 1.2fr) repeat(2, minmax(0, 1fr));
    align-items: start;
  }
  .pair > fall-line-results {
    grid-area: results;
  }
  main.pair.no-settings {
    grid-template: 'stage' auto 'readings' auto 'results' 1fr / minmax(0, 1fr);
  }
  main.pair.no-readings {
    grid-template: 'settings stage' auto 'settings results' 1fr / minmax(270px, var(--side)) minmax(0, 1fr);
  }
  main.pair.no-settings.no-readings {
    grid-template: 'stage' auto 'results' 1fr / minmax(0, 1fr);
  }

  .page:not(.narrow) .race:not(.pair) .stage {
    position: static;
    min-height: 0;
  }
  .race:not(.pair) .stage > fall-line-pictures {
    flex: none;
    min-height: clamp(340px, calc(var(--fall-line-height, 100dvh) - var(--head) - 290px), 1000px);
  }
  .medium .race .stage > fall-line-pictures {
    min-height: clamp(320px, min(100cqi - 260px, 70dvh), 1000px);
  }
  .narrow .race .stage > fall-line-pictures {
    min-height: 0;
  }
  fall-line-results {
    min-height: 180px;
  }

  main.bench {
    grid-template: 'settings cards' 1fr / minmax(270px, var(--side)) minmax(0, 1fr);
  }
  main.bench.no-settings {
    grid-template: 'cards' 1fr / minmax(0, 1fr);
  }
  /* In sight beside every picture that h changes. */
  .bench .settings {
    align-self: stretch;
  }
  .bench .settings > fall-line-bench-settings {
    position: sticky;
    top: var(--gap);
  }
  .cards {
    grid-area: cards;
    display: grid;
    /* Two at most: there are four. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(400px, 34%)), 1fr));
    gap: var(--gap);
    align-items: stretch;
    min-width: 0;
  }
  .cards > .whole {
    grid-column: 1 / -1;
  }
  /* Beside two that are lower. */
  .cards > .tall {
    grid-row: span 2;
  }

  .narrow {
    --gap: 8px;
    padding: 8px 8px 16px;
  }
  .narrow main {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    flex: none;
  }
  .narrow .stage {
    top: 0;
    z-index: 2;
    height: auto;
    min-height: 0;
    gap: 0;
    background: var(--paper);
  }
  .narrow .story,
  .narrow fall-line-results {
    order: 1;
    min-height: 0;
  }
  .narrow .settings {
    order: 2;
  }
  .narrow .readings {
    order: 3;
  }

  /* Where the sentence in the header has a row of its own. */
  @container (max-width: 1168px) {
    .page:not(.narrow, .no-header) {
      --head: 75px;
    }
  }

  /* On a low screen, or a page much enlarged, what stays in sight would hide all the rest. */
  @media (max-height: 580px) {
    .stage,
    .bench .settings > fall-line-bench-settings {
      position: static;
    }
  }

  .waiting,
  .failed {
    display: grid;
    place-items: center;
    min-height: var(--fall-line-height, 100dvh);
    padding: 24px;
    text-align: center;
    color: var(--soft);
  }
  .failed {
    color: var(--bad);
  }
`

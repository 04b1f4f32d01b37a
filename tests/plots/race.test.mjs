// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { againstWhat, shownAgainst } from '../../web/src/plots/against.js'
import { mapPicture } from '../../web/src/plots/map_picture.js'
import { markerPath } from '../../web/src/plots/marker_path.js'
import { drawPicture } from '../../web/src/plots/pictures.js'
import { acrossOf, axisAcross } from '../../web/src/plots/race_axis.js'
import { raceLoss } from '../../web/src/plots/race_loss_picture.js'
import { raceResults, sortedResults, verdict } from '../../web/src/plots/race_results.js'
import { fairText, reservation, verdictText } from '../../web/src/plots/race_words.js'
import { runStyle } from '../../web/src/plots/run_colours.js'
import { slicePicture } from '../../web/src/plots/slice_picture.js'
import { surfacePicture } from '../../web/src/plots/surface_picture.js'
import { englishWords } from '../words/english.mjs'
import { recordingContext, textsOf, valuesOf } from './recording_context.mjs'
import { snapshotOf, surfaces, view } from './samples.mjs'

/** A race on a bowl: each run by the values it came to, a step an evaluation unless said otherwise. */
function race(columns, changes = {}) {
  const longest = Math.max(...columns.map(({ values }) => values.length))
  const runs = columns.map(
    ({ label, values, cost = 1, start = [1, 1], hidden = false, status = 'limit' }, i) => {
      const count = values.length
      const cursor = Math.min(changes.cursor ?? longest - 1, count - 1)
      const column = Float64Array.from(values)
      const zero = new Float64Array(count)
      return {
        number: i + 1,
        label,
        hidden,
        status,
        start,
        cursor,
        steps: count - 1,
        entry: cursor,
        lastEntry: count - 1,
        x: [values[cursor], 0],
        value: values[cursor],
        gradientNorm: Math.abs(values[cursor]),
        reason: '',
        trajectory: {
          step: Float64Array.from(values, (_, k) => k),
          x: [column, zero],
          value: column,
          functionEvaluations: zero,
          gradientEvaluations: Float64Array.from(values, (_, k) => k * cost),
        },
      }
    },
  )
  const at = (changes.selected ?? 1) - 1
  const whole = snapshotOf(surfaces.bowl, [[1, 1]])
  return {
    ...whole,
    problem: { ...whole.problem, ...changes.problem },
    run: { ...runs[at], gradient: [1, 1] },
    trajectory: runs[at].trajectory,
    runs,
    stepTimes: changes.stepTimes ?? null,
    timeline: {
      cursor: changes.cursor ?? longest - 1,
      steps: longest - 1,
      finished: changes.cursor === undefined,
    },
  }
}

const three = [
  { label: 'Slow', values: [100, 50, 25, 12], status: 'limit' },
  { label: 'Quick', values: [100, 1], cost: 4, status: 'converged' },
  { label: 'Wild', values: [100, 1e3, Number.NaN], status: 'diverged' },
]

test('styles of 50 runs differ, each from each, in more than colour', () => {
  for (const theme of ['light', 'dark']) {
    const styles = Array.from({ length: 50 }, (_, i) => runStyle(theme, i))
    styles.forEach((style, i) => {
      for (const other of styles.slice(i + 1)) {
        const [dash, marker] = [style.dash.join() !== other.dash.join(), style.marker !== other.marker]
        assert.ok(dash || marker || style.colour !== other.colour, `${i}`)
        if (i < 12) assert.ok(style.colour !== other.colour || dash || marker)
      }
    })
  }
})

test('a marker is the same shape in a legend as in a picture', () => {
  const markers = Array.from({ length: 6 }, (_, i) => runStyle('light', i).marker)
  const paths = markers.map((marker) => markerPath(marker, 10, 10, 5))
  assert.equal(new Set(paths).size, 6)
  for (const path of paths) assert.match(path, /^M[-\d. ]+[La].*/)
})

/** @type {Record<string, any>} */
const pictures = { map: mapPicture, surface: surfacePicture, slice: slicePicture }
for (const [name, picture] of Object.entries(pictures)) {
  test(`the ${name} draws every run that is not hidden, in its own style, the one that is looked at on top`, () => {
    const snapshot = race([...three, { label: 'Unseen', values: [100, 90], hidden: true }], { selected: 2 })
    const scene = picture.scene(snapshot, view)
    assert.equal(scene.rivals.length, 2)
    const context = recordingContext()
    drawPicture(context, picture, scene)
    const colours = valuesOf(context, 'strokeStyle')
    const [first, second, third, fourth] = [0, 1, 2, 3].map((i) => runStyle('light', i).colour)
    for (const colour of [first, second, third]) assert.ok(colours.includes(colour), colour)
    assert.ok(!colours.includes(fourth))
    assert.ok(colours.lastIndexOf(second) > Math.max(colours.lastIndexOf(first), colours.lastIndexOf(third)))
    const dashes = context.calls.filter(([name]) => name === 'setLineDash').map(([, dash]) => dash.join())
    assert.ok(dashes.includes(runStyle('light', 1).dash.join()))
  })

  test(`among many paths on the ${name} only the one that is looked at shows its iterates`, () => {
    const inside = { label: 'Inside', values: [4, 3, 2] }
    const dots = (count) => {
      const runs = Array.from({ length: count }, () => inside)
      return picture.scene(race(runs), view).rivals.map(({ dots }) => dots.length > 0)
    }
    assert.deepEqual(dots(3), [true, true])
    assert.deepEqual(dots(6), [false, false, false, false, false])
    assert.ok(picture.scene(race(Array.from({ length: 6 }, () => inside)), view).route.dots.length > 0)
  })

  test(`on the ${name} a hidden run that is looked at shows its start alone`, () => {
    const scene = picture.scene(race([{ ...three[0], hidden: true }, three[1]]), view)
    assert.deepEqual([scene.route.past, scene.route.dots, scene.arrows ?? []], [[], [], []])
    drawPicture(recordingContext(), picture, scene)
  })
}

test('past the end of the run that is looked at the chart still leads to the step under the pointer', () => {
  const scene = raceLoss.scene(race(three, { selected: 2 }), {
    width: 330,
    height: 190,
    theme: 'light',
    axis: 'log',
  })
  const slow = scene.curves[0].past
  assert.deepEqual(
    [0, 1, 2, 3].map((step) => scene.stepAt(slow[step].x)),
    [0, 1, 2, 3],
  )
})

test('what the axis cannot show is told of all the runs it concerns', () => {
  const note = (/** @type {{label: string, values: number[]}[]} */ columns) =>
    raceLoss.scene(race(columns), { width: 330, height: 190, theme: 'light', axis: 'log' }).note
  const [one, other] = ['One', 'Other'].map((label) => ({ label, values: [-1, -2] }))
  assert.match(note([one, other]), /^Every run: A logarithmic axis/)
  assert.match(note([one, other, three[0]]), /^Other, One: A logarithmic axis/)
  const crossing = { label: 'Crossing', values: [1, -1] }
  assert.match(note([one, crossing]), /^Crossing: .* missing here\. One: .* no others/)
})

test('the losses of all runs lie in one chart, against steps, evaluations or time', () => {
  const size = { width: 330, height: 190, theme: 'light', axis: 'linear' }
  const ends = { steps: 'step', evaluations: 'function and gradient evaluations', time: 'ms, as measured' }
  for (const [against, name] of Object.entries(ends)) {
    const snapshot = race(three, { stepTimes: [10, 2, 1] })
    const scene = raceLoss.scene(snapshot, { ...size, against })
    const context = recordingContext()
    raceLoss.draw(context, scene)
    assert.ok(textsOf(context).includes(name))
    assert.equal(scene.curves.length, 3)
    assert.deepEqual(
      [0, 1, 2, 3].map((step) => scene.stepAt(scene.curves[2].past[step].x)),
      [0, 1, 2, 3],
    )
  }
  const { curves } = raceLoss.scene(race(three, { stepTimes: [10, 2, 1] }), {
    ...size,
    against: 'evaluations',
  })
  const quick = curves[0].present
  assert.ok(
    Math.abs(quick.x - raceLoss.scene(race(three), { ...size, against: 'steps' }).curves[0].present.x) > 10,
  )
  assert.match(
    raceLoss.scene(race(three, { stepTimes: [1, 1, 1] }), { ...size, against: 'time' }).note,
    /not be the same twice/,
  )
  assert.match(raceLoss.scene(race(three), { ...size, against: 'time' }).note, /being measured/)
})

test('on a linear axis a run that flies off does not flatten the others', () => {
  const size = { width: 330, height: 190, theme: 'light', axis: 'linear', against: 'steps' }
  const columns = [three[0], { label: 'Wild', values: [100, 1e12, 1e24] }]
  const { curves } = raceLoss.scene(race(columns), size)
  const heights = curves[1].past.map(({ y }) => y)
  assert.ok(Math.max(...heights) - Math.min(...heights) > 40)
})

test('an axis of time has a unit that suits', () => {
  assert.deepEqual(axisAcross([0.02], 'time', englishWords).unit, 0.001)
  assert.deepEqual(axisAcross([30, 4000], 'time', englishWords).unit, 1000)
  const { runs } = race(three)
  assert.equal(acrossOf(runs[1], 'evaluations', null)(1), 4)
  assert.equal(acrossOf(runs[1], 'time', [1, 3, 1])(1), 3)
})

test('results: best so far, work and value, at the step that is shown', () => {
  const results = raceResults(race(three, { cursor: 2 }))
  assert.deepEqual(
    results.map(({ label, steps, evaluations, best }) => [label, steps, evaluations, best]),
    [
      ['Slow', 2, 2, 25],
      ['Quick', 1, 4, 1],
      ['Wild', 2, 2, 100],
    ],
  )
  const labels = (column, order) => sortedResults(results, column, order, 'en').map(({ label }) => label)
  assert.deepEqual(labels('best', 'ascending'), ['Quick', 'Slow', 'Wild'])
  assert.deepEqual(labels('best', 'descending'), ['Wild', 'Slow', 'Quick'])
  assert.deepEqual(labels('value', 'descending'), ['Slow', 'Quick', 'Wild'], 'what is no number comes last')
  assert.deepEqual(labels('value', 'ascending'), ['Quick', 'Slow', 'Wild'])
})

test('the verdict names the lowest and no more than that', () => {
  assert.equal(verdictText(race(three)), 'Quick came lowest: 1 after 4 evaluations; next is Slow with 12.')
  assert.match(verdictText(race(three, { cursor: 1 })), /^Quick came lowest so far/)
  assert.equal(verdictText(race(three, { cursor: 0 })), 'No run has taken a step yet.')
  const up = race(
    [
      { label: 'Up', values: [1, 5] },
      { label: 'Down', values: [1, 3] },
    ],
    { problem: { sense: 'maximise' } },
  )
  assert.match(verdictText(up), /^Up came highest: 5/)
})

test('values that differ by less than the numbers carry are equal, and the cheaper is named', () => {
  const close = [
    { label: 'A', values: [100, 1e-12] },
    { label: 'B', values: [100, 50, 1e-10] },
    { label: 'C', values: [100, 1] },
  ]
  assert.match(
    verdictText(race(close)),
    /^A and B came equally low, to within a billionth of the way down; A got there first, after 1 evaluation\.$/,
  )
  const same = [close[0], { ...close[0], label: 'D' }]
  assert.equal(verdict(race(same)).first, null)
  assert.match(verdictText(race(same)), /^All 2 runs came equally low, to within [^;]*\.$/)
})

test('unequal work and different starts are said', () => {
  assert.match(reservation(race(three)), /unequal numbers of evaluations, from 2 to 4/)
  const apart = [three[0], { ...three[0], start: [2, 2] }]
  assert.equal(reservation(race(apart)), 'They start at different places.')
  assert.equal(reservation(race([three[0], { ...three[0], label: 'Again' }])), '')
})

test('what made a race fair, in words', () => {
  const facts = { budget: 200, rows: 0, trials: 12, range: [1e-4, 1], untouched: [] }
  assert.equal(
    fairText(facts, englishWords),
    'Each method had 200 evaluations; for each, 12 step sizes from 0.0001 to 1 were tried, and the best was kept.',
  )
  assert.match(
    fairText({ ...facts, isSteep: true }, englishWords),
    /from 0\.0001 to 1, or as many below 0\.0001 where even that leads uphill from the start, were tried/,
  )
  assert.match(
    fairText({ ...facts, untouched: ['N'] }, englishWords),
    / N sets the length of its steps itself and was left as it was\.$/,
  )
  assert.match(
    fairText({ ...facts, untouched: ['N', 'M'] }, englishWords),
    / N and M set the length of their steps/,
  )
  assert.equal(
    fairText({ ...facts, budget: 2050, rows: 100 }, englishWords),
    'Each run could look at 2050 rows, as many as in 20.5 passes over the data, whatever the size of its batches; for each, 12 step sizes from 0.0001 to 1 were tried, and the best was kept.',
  )
})

/** A fit of 100 rows in batches of all, 20 and 1; each step lowers the loss by a tenth, and there is noise of period 7. */
function batched(changes = {}) {
  const steps = 400
  const values = Array.from({ length: steps + 1 }, (_, k) => 100 * 0.99 ** k * (1 + 0.1 * (k % 7)))
  const snapshot = race(
    ['All', 'Some', 'One'].map((label) => ({ label, values })),
    { problem: { kind: 'fit', rows: 100 }, ...changes },
  )
  const runs = [0, 20, 1].map((batch, i) => {
    const run = snapshot.runs[i]
    const used = Float64Array.from(values, (_, k) => k * batch)
    const rows = { rowGradientEvaluations: used, rowFunctionEvaluations: new Float64Array(values.length) }
    return { ...run, batch, trajectory: batch > 0 ? { ...run.trajectory, ...rows } : run.trajectory }
  })
  return { ...snapshot, runs, run: { ...runs[0], gradient: [1, 1] }, trajectory: runs[0].trajectory }
}

const wide = { width: 330, height: 190, theme: 'light', axis: 'linear' }

test('against epochs the axis ends where the slowest run ends, bold at the ends of epochs and faint between', () => {
  const snapshot = batched()
  const scene = raceLoss.scene(snapshot, { ...wide, against: 'epochs' })
  assert.equal(scene.x.domain[1], 4, '400 steps of one row')
  const [some, one, all] = scene.curves // the one that is looked at lies on top
  assert.equal(all.past.length, 6, 'the start, four epochs, and one beyond the axis')
  assert.equal(all.fine.length, 0, 'each of its steps is an epoch')
  assert.equal(one.past.length, 5)
  assert.ok(one.fine.length > 300)
  assert.ok(some.fine.length > 20)
  const { trajectory } = snapshot.runs[2]
  one.past.forEach(({ x, y }, epoch) => {
    assert.ok(Math.abs(x - scene.x.toPixel(epoch)) < 1e-9)
    assert.ok(Math.abs(y - scene.y.toPixel(trajectory.value[100 * epoch])) < 1e-9)
  })
  assert.equal(scene.stepAt(scene.x.toPixel(3)), 3, 'of the batch run, an epoch a step')
  assert.match(scene.note, /^Bold: at the end of each epoch/)
  const context = recordingContext()
  raceLoss.draw(context, scene)
  assert.ok(textsOf(context).includes('epochs, passes over the data'))
})

test('against rows the axis is logarithmic, and a run by single rows begins long before one by all', () => {
  const scene = raceLoss.scene(batched(), { ...wide, against: 'rows' })
  const [, one, all] = scene.curves
  assert.equal(scene.x.domain[1], Math.log10(40_000))
  assert.deepEqual(
    scene.xTicks.map(({ text }) => text),
    ['1', '10', '10²', '10³', '10⁴'],
  )
  assert.ok(Math.abs(all.past[1].x - scene.x.toPixel(2)) < 1e-9, 'the first step has seen 100 rows')
  assert.ok(Math.abs(one.present.x - scene.x.toPixel(Math.log10(400))) < 1e-9)
  for (let i = 1; i < one.past.length; i++) assert.ok(one.past[i].x >= one.past[i - 1].x)
  assert.equal(scene.stepAt(scene.x.toPixel(2)), 1)
})

test('of a noisy run in many steps the chart keeps the extremes and few points', () => {
  const values = Array.from({ length: 50_001 }, (_, k) =>
    k === 30_003 ? 7 : k === 10_001 ? 0.5 : 1 + (k % 3),
  )
  const snapshot = race([{ label: 'Long', values }], { problem: { rows: 100 } })
  const rowGradientEvaluations = Float64Array.from(values, (_, k) => k)
  const trajectory = { ...snapshot.trajectory, rowGradientEvaluations }
  const run = { ...snapshot.run, batch: 1 }
  for (const against of ['steps', 'epochs', 'rows']) {
    const scene = raceLoss.scene({ ...snapshot, run, trajectory, runs: [] }, { ...wide, against })
    const points = scene.curves[0].fine.length > 0 ? scene.curves[0].fine : scene.curves[0].past
    assert.ok(points.length < 1000, `${against}: ${points.length}`)
    const heights = points.map(({ y }) => scene.y.toValue(y))
    assert.ok(Math.abs(Math.max(...heights) - 7) < 1e-9, against)
    assert.ok(Math.abs(Math.min(...heights) - 0.5) < 1e-9, against)
  }
})

test('one run in batches may be drawn against epochs and rows; only a race against evaluations and time', () => {
  assert.deepEqual(againstWhat([{ batch: 0 }]), ['steps'])
  assert.deepEqual(againstWhat([{ batch: 5 }]), ['steps', 'epochs', 'rows'])
  assert.deepEqual(againstWhat([{}, {}]), ['steps', 'evaluations', 'time'])
  assert.equal(shownAgainst('rows', [{}, {}]), 'steps')
  assert.equal(shownAgainst('rows', [{}, { batch: 1 }]), 'rows')
})

test('in batches what a run costs is counted in rows, and said so', () => {
  const results = raceResults(batched())
  assert.deepEqual(
    results.map(({ evaluations }) => evaluations),
    [40_000, 8_000, 400],
  )
  assert.match(
    verdictText(batched()),
    /One got there first, after 40\d rows looked at|after \d+ rows looked at/,
  )
  assert.match(
    reservation(batched()),
    /^They have looked at unequal numbers of rows, from 400 to 40\D?000\.$/,
  )
})

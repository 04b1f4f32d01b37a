// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { depthColours } from '../../web/src/plots/depth.js'
import { drawPicture } from '../../web/src/plots/pictures.js'
import { createPlotCache } from '../../web/src/plots/plot_cache.js'
import { cameraFor, HEIGHT, project, turnedBy, usualTurn } from '../../web/src/plots/surface/camera.js'
import { groundOf } from '../../web/src/plots/surface/ground.js'
import { heightAt, heightsOf, levelCoordinate } from '../../web/src/plots/surface/heights.js'
import { rasterOf, WALL_X, WALL_Y } from '../../web/src/plots/surface/raster.js'
import { shadedPixels } from '../../web/src/plots/surface/shade.js'
import { surfacePicture } from '../../web/src/plots/surface_picture.js'
import { recordingContext } from './recording_context.mjs'
import { fieldOf, snapshotOf, surfaces, view } from './samples.mjs'

const size = { width: 300, height: 280, pixelRatio: 1 }
const near = (a, b, slack, what = '') => assert.ok(Math.abs(a - b) <= slack, `${what} ${a} is not ${b}`)
const fromAbove = { azimuth: 0, elevation: Math.PI / 2 }

test('heights are true to scale where the values are spread, and drawn out where they crowd near the lowest', () => {
  assert.equal(heightsOf(fieldOf(surfaces.plane), []).power, 1)
  assert.equal(heightsOf(fieldOf(surfaces.rastrigin), []).power, 1)
  const { power, z } = heightsOf(fieldOf(surfaces.rosenbrock), [])
  assert.ok(power < 0.6, `${power}`)
  const sorted = [...z].sort((a, b) => a - b)
  near(sorted[sorted.length >> 1], 0.3, 0.02, 'the median')
  for (const name of Object.keys(surfaces)) {
    for (const height of heightsOf(fieldOf(surfaces[name]), [1, 2]).z)
      assert.ok(height >= 0 && height <= 1, name)
  }
})

test('contour k lies at the level coordinate k', () => {
  const levels = [1, 10, 100]
  assert.deepEqual(
    [0, 0.5, 1, 5.5, 10, 100].map((value) => levelCoordinate(value, levels, 0, 200)),
    [0, 0.5, 1, 1.5, 2, 3],
  )
  near(levelCoordinate(1e9, levels, 0, 200), 4, 0.01)
})

test('between nodes the ground is as smooth as its nodes, and there is none where there is no value', () => {
  const plane = heightsOf(fieldOf(surfaces.plane), [])
  near(heightAt(plane, 0.5, 0.5), 0.5, 1e-6)
  near(heightAt(plane, 0.123, 0.4) - heightAt(plane, 0.023, 0.4), 10 / 300, 1e-3)
  const disc = heightsOf(fieldOf(surfaces.disc), [])
  assert.ok(Number.isNaN(heightAt(disc, 0.01, 0.01)))
  assert.ok(heightAt(disc, 0.5, 0.5) >= 0)
})

test('from straight above a surface is the map', () => {
  const camera = cameraFor(size, fromAbove)
  const [middle, east, north] = [
    project(camera, 0, 0, 0),
    project(camera, 1, 0, 0.5),
    project(camera, 0, 1, 0),
  ]
  near(east.y, middle.y, 1e-9)
  near(north.x, middle.x, 1e-9)
  near(east.x - middle.x, middle.y - north.y, 1e-9)
})

test('all of the block is in the picture, from wherever it is seen', () => {
  for (let azimuth = -3; azimuth < 3.2; azimuth += 0.3) {
    for (const elevation of [0.15, 0.6, 1.2, Math.PI / 2]) {
      const camera = cameraFor(size, { azimuth, elevation })
      for (const x of [-1, 1]) {
        for (const y of [-1, 1]) {
          for (const z of [0, HEIGHT]) {
            const place = project(camera, x, y, z)
            assert.ok(place.x > 20 && place.x < size.width - 20 && place.y > 25 && place.y < size.height - 25)
          }
        }
      }
    }
  }
})

test('turning goes round without end, tilting stops at the top and above the horizon', () => {
  assert.equal(turnedBy(usualTurn, 0, 9).elevation, Math.PI / 2)
  assert.ok(turnedBy(usualTurn, 0, -9).elevation > 0.1)
  assert.ok(Math.abs(turnedBy(usualTurn, 100, 0).azimuth) < 2 * Math.PI)
})

test('what is seen in a pixel is what the projection puts there, and a hill hides what is behind it', () => {
  const hill = { domain: surfaces.bowl.domain, value: (x, y) => Math.exp(-(x * x + y * y) / 2) }
  const field = fieldOf(hill, 129, 129)
  const turn = { azimuth: 0, elevation: 0.2 }
  const ground = groundOf(field, { ...view, ...size }, turn)
  const top = ground.spotAt(0, 0)
  assert.ok(top.seen)
  const point = ground.pointUnder(top.x, top.y + 1)
  near(point[0], 0, 0.2, 'x')
  assert.ok(point[1] < 0.2 && point[1] > -1.5, `y ${point[1]}`)
  assert.ok(ground.spotAt(0, -4).seen, 'before the hill')
  assert.ok(!ground.spotAt(0, 1.5).seen, 'behind the hill')
  assert.ok(ground.spotAt(4, 2).seen, 'beside it')
  assert.equal(ground.pointUnder(3, 3), null)
  assert.equal(ground.pointUnder(-5, 1e6), null)
})

test('the nearer sides of the block are seen, in two shades', () => {
  const { u } = rasterOf(heightsOf(fieldOf(surfaces.bowl), []), cameraFor(size, usualTurn), size)
  for (const wall of [WALL_X, WALL_Y]) assert.ok(u.filter((level) => level === wall).length > 200)
  const above = rasterOf(heightsOf(fieldOf(surfaces.bowl), []), cameraFor(size, fromAbove), size)
  assert.ok(above.u.filter((level) => level < 0).length < 600, 'and none from above')
})

for (const theme of ['light', 'dark']) {
  for (const palette of ['depth', 'cividis']) {
    test(`${palette}, ${theme}: the lowest ground has the map's first tint, in light and shade`, () => {
      const index = [false, true]
      const raster = {
        columns: 3,
        rows: 1,
        u: Float32Array.of(0.2, 0.2, 0.2),
        light: Float32Array.of(0, 0.8, 1),
        depth: new Float32Array(3),
      }
      const pixels = shadedPixels(raster, { palette, theme, pixelRatio: 1 }, index)
      const tint = Number.parseInt(depthColours(palette, theme, 3)[0].slice(1), 16)
      const share = [0, 1, 2].map((pixel) => pixels[4 * pixel + 1] / ((tint >> 8) & 255))
      assert.ok(share[0] < share[1] && share[1] < share[2], share.join())
      assert.ok(share[0] > 0.7 && share[2] < 1.1, share.join())
      assert.equal(pixels[3], 255)
    })
  }
}

test('contours are lines on the surface, and nothing is drawn beside it', () => {
  const field = fieldOf(surfaces.plane, 65, 65)
  const ground = groundOf(field, { ...view, ...size }, fromAbove)
  const pixels = shadedPixels(
    ground.raster,
    { palette: 'depth', theme: 'light', pixelRatio: 1 },
    ground.levels.index,
  )
  assert.equal(pixels[3], 0, 'the corner of the picture is empty')
  const words = new Set(new Uint32Array(pixels.buffer))
  assert.ok(words.size > 2 * ground.levels.values.length)
})

const drawn = (snapshot, changes = {}) => {
  const context = recordingContext()
  const scene = surfacePicture.scene(snapshot, { ...view, ...changes })
  drawPicture(context, surfacePicture, scene)
  assert.equal(context.depth, 0, 'every save is restored')
  return { scene, context }
}

for (const name of Object.keys(surfaces)) {
  test(`surface of ${name}: drawn in both themes, from all sides, without a number no canvas knows`, () => {
    const path = [
      [1, 1],
      [0.5, 0.2],
      [1e300, -1e300],
      [Number.NaN, 0],
      [0.1, Infinity],
      [0.2, 0.1],
    ]
    const cache = createPlotCache({ createSurface: () => ({ getContext: () => recordingContext() }) })
    for (const cursor of [0, 2, 5]) {
      drawn(snapshotOf(surfaces[name], path, { cursor }), { width: 200, height: 160, cache })
      drawn(snapshotOf(surfaces[name], path, { cursor }), {
        width: 120,
        height: 300,
        theme: 'dark',
        palette: 'cividis',
        turning: true,
        turn: { azimuth: 2.5, elevation: 1.5 },
      })
    }
  })
}

test('the path follows the ground, parts behind a hill and is not joined across the edge', () => {
  const hill = { domain: surfaces.bowl.domain, value: (x, y) => Math.exp(-(x * x + y * y) / 2) }
  const over = snapshotOf(hill, [
    [0, -4],
    [0, 4],
  ])
  const { scene } = drawn(over, { turn: { azimuth: 0, elevation: 0.2 } })
  assert.ok(scene.route.past.length >= 1 && scene.route.behind.length >= 1)
  const highest = Math.min(...scene.route.past.flat().filter((_, i) => i % 2 === 1))
  near(highest, scene.ground.spotAt(0, 0).y, 4, 'over the top')
  const leaps = snapshotOf(surfaces.bowl, [
    [4, 4],
    [9, 4],
    [9, -4],
    [4, -4],
  ])
  const { past } = drawn(leaps, { turn: fromAbove }).scene.route
  for (const path of past) {
    const ys = path.filter((_, i) => i % 2 === 1)
    assert.ok(Math.max(...ys) - Math.min(...ys) < 5, 'nothing runs along the edge')
  }
})

test('a surface is computed once for a place it is seen from, and coarser while it turns', () => {
  let painted = 0
  const cache = createPlotCache({
    createSurface: () => {
      painted += 1
      return { getContext: () => recordingContext() }
    },
  })
  const snapshot = snapshotOf(surfaces.himmelblau, [
    [0, 0],
    [1, 1],
  ])
  const first = drawn(snapshot, { cache })
  const played = drawn({ ...snapshot, run: { ...snapshot.run, cursor: 0, entry: 0 } }, { cache })
  assert.equal(first.scene.ground.raster, played.scene.ground.raster)
  assert.equal(painted, 1)
  const turned = drawn(snapshot, { cache, turning: true, turn: turnedBy(usualTurn, 0.1, 0) })
  assert.equal(painted, 2)
  const { columns, rows } = turned.scene.ground.raster
  assert.ok(columns * rows < 210_000 && columns * rows < first.scene.ground.raster.u.length / 2)
})

test('what lies under a pixel of the surface is read, and its facts are told', () => {
  const snapshot = snapshotOf(surfaces.bowl, [[2, -3]])
  const { scene } = drawn(snapshot, { turn: fromAbove })
  const { x, y } = scene.route.present
  const { coordinates, names } = surfacePicture.readAt(scene, x, y)
  near(coordinates[0], 2, 0.1)
  near(coordinates[1], -3, 0.1)
  assert.deepEqual(names, ['x', 'y'])
  assert.equal(surfacePicture.readAt(scene, 2, 2), null)
  assert.match(surfacePicture.describe(snapshot), /^Surface of .* x from −5 to 5.*starts at x, y = \(2, −3\)/)
})

test('without a field there is nothing yet, and nothing breaks', () => {
  drawn({ ...snapshotOf(surfaces.bowl, [[1, 1]]), field: null })
})

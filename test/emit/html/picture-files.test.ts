import {expect, test} from 'vitest'
import {pictureFiles} from '../../../pipeline/emit/html/picture-files.js'
import type {Asset} from '../../../pipeline/model/asset.js'

const asset = (width: number, height: number): Asset => ({
  id: 'a.png',
  digest: '0123456789abcdef',
  size: 1,
  picture: {type: 'image/png', width, height, alpha: false}
})

test('a picture is served small and plain, at steps up to its own width', () => {
  const {small, plain} = pictureFiles(asset(1000, 500))
  expect(small.map(({width}) => width)).toEqual([480, 1000])
  expect(plain.map(({width}) => width)).toEqual([480, 1000])
})

test('a picture that is too high for AVIF is served as PNG alone', () => {
  const {small, plain} = pictureFiles(asset(200, 30_000))
  expect(small).toEqual([])
  expect(plain.map(({path}) => path)).toEqual(['images/a.01234567.200.png'])
})

import sharp from 'sharp'

export const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320" width="480" height="320"><rect width="480" height="320" fill="#f3e9dc"/><path d="M40 280L240 40L440 280Z" fill="#9e2430"/></svg>'

export const photograph = new Uint8Array(
  await sharp({create: {width: 960, height: 640, channels: 3, background: '#2b7180'}})
    .jpeg()
    .toBuffer()
)
export const transparent = new Uint8Array(
  await sharp({create: {width: 480, height: 320, channels: 4, background: {r: 200, g: 90, b: 60, alpha: 0.5}}})
    .png()
    .toBuffer()
)

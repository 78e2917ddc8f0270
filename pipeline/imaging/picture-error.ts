/** Bytes that are no picture that can be drawn. The message says why, in the engine's words. */
export class PictureError extends Error {}

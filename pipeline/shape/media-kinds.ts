/** Which files are played, by the ends of their names. */
const films = /\.(?:mp4|m4v|webm|ogv|mov)(?:[?#].*)?$/i
const sounds = /\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac)(?:[?#].*)?$/i

export function isMediaFile(url: string): boolean {
  return films.test(url) || sounds.test(url)
}

export function mediaKindOf(url: string): 'video' | 'audio' {
  return sounds.test(url) ? 'audio' : 'video'
}

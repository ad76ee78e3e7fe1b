/** A text file for the reader to keep. */
export interface TextFile {
  name: string
  /** MIME type without charset; the text is UTF-8. */
  type: string
  text: string
}

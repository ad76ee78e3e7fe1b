import * as z from 'zod/mini'

/** `https://` and a host, and nothing behind it. */
export const Origin = z
  .string()
  .check(
    z.refine((text) => URL.canParse(text) && text.startsWith('https://') && new URL(text).origin === text),
  )

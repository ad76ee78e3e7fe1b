/** The package brings no types; as far as we call it. */
declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: {
    /** `compound`: -1 (most negative) to 1. */
    polarity_scores(text: string): { compound: number }
  }
}

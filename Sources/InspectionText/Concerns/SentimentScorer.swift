/// Scores a whole document: the mean of its phrases' weights.
struct SentimentScorer {
  var weights = SentimentWeights.builtIn

  /// The sentiment of a document.
  ///
  /// What a phrase contributes is its weight, divided by the number of phrases; the contributions add up to the
  /// score, but for what lies beyond the ends of the scale.
  func sentiment(in segmentation: Segmentation, appraisals: [Appraisal], judgements: [Judgement]) -> Sentiment {
    var sentiment = Sentiment()
    for (index, sentence) in segmentation.sentences.enumerated() where sentence.isScored {
      sentiment.counts.add(appraisals[index].polarity)
      if appraisals[index].polarity == .neutral { sentiment.neutral += 1 }
    }
    guard !judgements.isEmpty else { return sentiment }
    sentiment.contributions.reserveCapacity(judgements.count)
    var sum = 0.0
    for (index, judgement) in judgements.enumerated() {
      let value = weights.weight(of: judgement) / Double(judgements.count)
      sum += value
      sentiment.contributions.append(.init(judgement: index, value: value))
    }
    sentiment.score = max(-1, min(1, sum))
    return sentiment
  }
}

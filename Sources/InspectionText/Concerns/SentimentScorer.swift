/// Scores a whole document: a weighted sum over its phrases.
struct SentimentScorer {
  /// The sentiment of a document.
  func sentiment(in segmentation: Segmentation, appraisals: [Appraisal], judgements: [Judgement]) -> Sentiment {
    var sentiment = Sentiment()
    for (index, sentence) in segmentation.sentences.enumerated() where sentence.isScored {
      sentiment.counts.add(appraisals[index].polarity)
      if appraisals[index].polarity == .neutral { sentiment.neutral += 1 }
    }
    guard !judgements.isEmpty else { return sentiment }
    var sum = 0.0
    for (index, judgement) in judgements.enumerated() {
      let value = Double(judgement.polarity) / Double(judgements.count)
      sum += value
      sentiment.contributions.append(.init(judgement: index, value: value))
    }
    sentiment.score = max(-1, min(1, sum))
    return sentiment
  }
}

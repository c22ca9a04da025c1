internal import InspectionText

/// A page's characters as valid UTF-8 that libxml2 takes as it is, and the way back to the page's bytes.
struct DecodedPage {
  /// From here on one decoded byte is one byte of the page, up to the next anchor.
  struct Anchor {
    var decoded: UInt32
    var source: UInt32
  }

  /// The characters. NUL and the other controls that libxml2 drops stand as U+FFFD, form feeds as spaces.
  var bytes: [UInt8]
  /// Sorted; the first stands for the start of `bytes`.
  var anchors: [Anchor]
  /// How many bytes the page has, the byte-order mark and all.
  var sourceCount: Int
  var encoding: CharacterEncoding
  var diagnostics: [Diagnostic] = []

  /// The place in the page of a place in `bytes`. Inside a character that has another length in the page,
  /// the nearest place that is not behind it.
  ///
  /// - Complexity: O(log *n*) in the number of anchors; O(1) for clean UTF-8.
  func sourceOffset(of decoded: Int) -> Int {
    let low = max(0, anchors.partitioningIndex { Int($0.decoded) > decoded } - 1)
    let offset = Int(anchors[low].source) + decoded - Int(anchors[low].decoded)
    let limit = low + 1 < anchors.count ? Int(anchors[low + 1].source) : sourceCount
    return min(offset, limit)
  }
}

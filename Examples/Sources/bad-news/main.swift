// What inspectors criticise in a letter, and which area of the service each point is about.
//
//     swift run bad-news letter.txt

import Foundation
import InspectionText

guard let path = CommandLine.arguments.dropFirst().first, let bytes = FileManager.default.contents(atPath: path) else {
  print("usage: bad-news LETTER.txt")
  exit(64)
}

let letter = TextDecoder().document([UInt8](bytes), id: path)
let analysis = Analyser().analyse(letter)

for judgement in analysis.judgements where judgement.polarity < 0 && judgement.time == .present {
  let areas = judgement.areas.map(\.rawValue).joined(separator: ", ")
  print("- \(analysis.segmentation.clean(judgement.span)) (\(areas.isEmpty ? "no area named" : areas))")
}

// The quotations on the web page of a press release, sorted by whose words they are.
//
//     swift run who-said-what release.html

import Foundation
import InspectionHTML
import InspectionText

guard let path = CommandLine.arguments.dropFirst().first, let bytes = FileManager.default.contents(atPath: path) else {
  print("usage: who-said-what RELEASE.html")
  exit(64)
}

let release = try HTMLReader().read([UInt8](bytes), id: path)
let analysis = Analyser().analyse(release)

let bySpeaker = Dictionary(grouping: analysis.quotations) { $0.speaker ?? "(nobody named)" }
for (speaker, quotations) in bySpeaker.sorted(by: { $0.key < $1.key }) {
  print(speaker)
  for quotation in quotations {
    print("  [\(quotation.role.rawValue)] \(analysis.segmentation.clean(quotation.span))")
  }
}

// A client that imports Foundation beside the library that wraps libxml2, whose headers have clashed before.

import Foundation
import InspectionEvaluation
import InspectionFormats
import InspectionHTML
import InspectionText

#if canImport(FoundationXML)
  import FoundationXML
#endif

let page = Data("<html><body><h1>News</h1><p>Ofsted said leaders are “ambitious”.</p></body></html>".utf8)
let release = try HTMLReader().read([UInt8](page), id: "release")
let analysis = Analyser().analyse(release)
let line = Data(JSONLinesWriter().line(for: analysis))
let object = try JSONSerialization.jsonObject(with: line) as? [String: Any]
precondition(object?["text"] as? String == release.text, "the line holds the text")
precondition(release.text.contains("Ofsted said"), "the page's text was read")
print("Foundation client: \(release.text.count) characters, \(analysis.quotations.count) quotations")

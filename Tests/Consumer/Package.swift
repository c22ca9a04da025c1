// swift-tools-version: 6.2
import PackageDescription

// What someone writes who depends on a version of the package. `run` gives the clone whose tag is used.

let clone = Context.environment["INSPECTION_LETTERS_CLONE"] ?? "../.."
let name = clone.split(separator: "/").last.map(String.init) ?? "inspection-letters"

let package = Package(
  name: "consumer",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "file://\(clone)", exact: "999.0.0")],
  targets: [
    .executableTarget(
      name: "PlainClient",
      dependencies: [
        .product(name: "InspectionText", package: name), .product(name: "InspectionFormats", package: name),
      ]
    ),
    .executableTarget(
      name: "FoundationClient",
      dependencies: [
        .product(name: "InspectionText", package: name), .product(name: "InspectionHTML", package: name),
        .product(name: "InspectionFormats", package: name), .product(name: "InspectionEvaluation", package: name),
      ]
    ),
  ]
)

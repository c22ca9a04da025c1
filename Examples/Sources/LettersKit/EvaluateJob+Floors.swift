internal import InspectionEvaluation

extension EvaluateJob {
  /// Holds scores against their floors and raises these where that is asked for.
  ///
  /// - Returns: whether no score lies below its floor.
  func holdFloors(_ report: EvaluationReport, path: String, console: Console) throws(Problem) -> Bool {
    let floors: ScoreFloors
    do throws(GoldError) {
      floors = try ScoreFloors(file: path, mayBeMissing: raisesFloors)
    } catch {
      throw Problem(error)
    }
    let faults = floors.faults(in: report)
    for fault in faults {
      console.report(
        Problem(path, fault.description, remedy: "find out what got worse; `--misses` lists what went wrong"))
    }
    if raisesFloors {
      let raised = floors.raised(by: report)
      if raised != floors { try write(raised, to: path) }
    }
    return faults.isEmpty
  }

  private func write(_ floors: ScoreFloors, to path: String) throws(Problem) {
    let output = try Output(file: path)
    do throws(Output.Failure) {
      try output.write(Array(floors.tsv.utf8))
      try output.finish()
    } catch {
      output.discard()
      if case .failed(let problem) = error { throw problem }
    }
  }
}

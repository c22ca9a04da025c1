import Foundation

// clock RUNS COMMAND [ARGUMENT]...    runs a command, its output thrown away, and prints the median processor time in
//                                     seconds, the least time on the wall, and the most memory in kB

guard CommandLine.arguments.count > 2, let runs = Int(CommandLine.arguments[1]), runs > 0 else {
  FileHandle.standardError.write(Data("usage: clock RUNS COMMAND [ARGUMENT]...\n".utf8))
  exit(64)
}

var actions = posix_spawn_file_actions_t()
posix_spawn_file_actions_init(&actions)
posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
var arguments = CommandLine.arguments.dropFirst(2).map { strdup($0) } + [nil]

func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

var times: [Double] = []
var walls: [Double] = []
var peak = 0
for _ in 0..<runs {
  let start = DispatchTime.now().uptimeNanoseconds
  var process = pid_t()
  guard posix_spawnp(&process, arguments[0]!, &actions, nil, &arguments, environ) == 0 else {
    FileHandle.standardError.write(Data("clock: \(CommandLine.arguments[2]) cannot be run\n".utf8))
    exit(127)
  }
  var status: Int32 = 0
  var usage = rusage()
  wait4(process, &status, 0, &usage)
  walls.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
  times.append(seconds(usage.ru_utime) + seconds(usage.ru_stime))
  peak = max(peak, Int(usage.ru_maxrss))
}
times.sort()
print(times[times.count / 2], walls.min()!, peak)

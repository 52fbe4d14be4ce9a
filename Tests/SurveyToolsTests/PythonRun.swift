import Glibc
import TestSupport

/// A script of Python, for tools that are written in it.
struct PythonRun {
  let status: Int32
  /// What it wrote; of a script that failed, its errors too.
  let output: String

  init(_ script: String) {
    let scratch = TemporaryFolder()
    scratch.write(script, to: "script.py")
    let code = system(
      "timeout -k 5 300 python3 '\(scratch.path("script.py"))' >'\(scratch.path("out"))' 2>'\(scratch.path("err"))' </dev/null"
    )
    status = code & 0x7F == 0 ? (code >> 8) & 0xFF : 128 + code & 0x7F
    let text = Repository.text(scratch.path("out")) ?? ""
    output = status == 0 ? text : text + (Repository.text(scratch.path("err")) ?? "")
  }
}

/// Paths of the parts of a packaged document.
enum PackagePaths {
  /// The part that a target names from another part; `nil` if it leads out of the package.
  ///
  /// A target that begins with `/` counts from the package's root, any other from the folder of the part that names it.
  static func resolve(_ target: String, from part: String) -> String? {
    var steps: [Substring] = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast()
    for step in target.split(separator: "/") {
      if step == "." { continue }
      if step != ".." {
        steps.append(step)
      } else if steps.popLast() == nil {
        return nil
      }
    }
    return steps.isEmpty ? nil : steps.joined(separator: "/")
  }

  /// The part that holds the relationships of a part; of the package itself for `""`.
  static func relationships(of part: String) -> String {
    var steps = part.split(separator: "/").map(String.init)
    let name = steps.popLast() ?? ""
    return (steps + ["_rels", name + ".rels"]).joined(separator: "/")
  }
}

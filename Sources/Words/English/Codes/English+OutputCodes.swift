extension English {
  static let outputCodes: [String: CodeText] = [
    "RUN-060": CodeText(
      title: "An output has a place of its own",
      meaning: """
        The output has no name, or its name is that of a link, of something that is no folder or file, of a file \
        that the run reads, or of the folder in which such a file lies.
        """,
      reason: "Written there, it would replace what it was not meant to replace, or come to lie where nobody looks.",
      remedy: "Name a folder (or a file, where one is written) of its own with --output."),
    "RUN-061": CodeText(
      title: "One run at a time writes into a folder",
      meaning: "Another run has the folder or the file locked, so this one was not begun.",
      reason: "Two runs at once would leave files of both side by side.",
      remedy: "Wait for the other run to end, or name another folder with --output."),
    "RUN-062": CodeText(
      title: "What the program did not write is not replaced",
      meaning: """
        A file, folder or link of that name stands in the output folder, and its manifest does not name it as the \
        program's. Nothing was replaced.
        """,
      reason: "The program replaces and removes its own files only; who put that one there may still need it.",
      remedy: "Move it away, or name another folder with --output."),
    "RUN-063": CodeText(
      title: "A report that was changed by hand is kept aside",
      meaning: """
        Files that the program wrote earlier have other content now, or come from a version without manifests. They \
        were moved into a folder of their own, and the new files took their place.
        """,
      reason:
        "A change by hand is work that must not be lost, and a changed page beside new ones would contradict them.",
      remedy: "Take over what you need from there; the folder may then be removed."),
    "RUN-064": CodeText(
      title: "A report is whole",
      meaning: """
        A file that the manifest names is missing, there is no manifest, or a run was ended while it replaced the \
        files, so that they may come from two runs.
        """,
      reason: "Files of two runs side by side contradict each other, and nothing in them says so.",
      remedy: "Run the command again with the same output folder."),
    "RUN-065": CodeText(
      title: "The files of a report are as they were written",
      meaning: "The length or the digest of a file is not that of the manifest.",
      reason: "A file that was changed, cut off or taken from another run does not say what was assessed.",
      remedy: "Run the command again; a file that was changed by hand is then kept aside."),
    "RUN-066": CodeText(
      title: "Runs that end early leave something behind",
      meaning:
        "A run prepares files in the folder, or was ended while it did; the report itself is not touched by them.",
      reason: "Files that are prepared do not count before all of them are there.",
      remedy: "Nothing needs to be done: the next run into this folder removes it."),
    "RUN-067": CodeText(
      title: "The manifest of a report can be read",
      meaning: "The file manifest.xml is none of this program's, or names files outside its folder.",
      reason: "Without it nobody knows which files belong to the report.",
      remedy: "Move manifest.xml away, and run the command again."),
    "RUN-068": CodeText(
      title: "Only regular files are read",
      meaning:
        "The path leads to a pipe, a socket, a device, or a file that the system makes up, such as those in /proc.",
      reason: "Such a file may never end or never begin, and does not give the same bytes twice.",
      remedy: "Save the content as a file, and name that."),
    "RUN-069": CodeText(
      title: "What is printed must arrive",
      meaning: "Standard output is closed or full. Files were written all the same.",
      reason: "A result that is cut off in silence would be taken for the whole.",
      remedy: "Send the output to a file or terminal that takes it."),
    "RUN-070": CodeText(
      title: "Each survey of a batch has a folder of its own",
      meaning: "Two surveys have the same id, by which the folders of their reports are named.",
      reason: "The report of the second would replace that of the first.",
      remedy: "Give the surveys different ids, or assess them one at a time with --output."),
    "RUN-071": CodeText(
      title: "Some files must be allowed to be open at once",
      meaning: "The limit of open files is so low that the program could not read, work on several threads and write.",
      reason: "The run would end in the middle of its work.",
      remedy: "Raise the limit, for example with `ulimit -n 256`."),
  ]
}

internal import Diagnostics

extension English {
  static let xmlFileSayings: [XMLFact: String] = [
    // Files
    .fileMissing: "“{1}” does not exist",
    .fileIsFolder: "“{1}” is a folder, not a file",
    .fileNotRegular: "“{1}” is {2}, not a regular file",
    .fileUnreadable: "“{1}” cannot be read: {2}",
    .fileTooLarge: "“{1}” has more than {2} bytes",
    // What a file is that is no regular one
    .pipe: "a pipe",
    .socket: "a socket",
    .device: "a device",
    .socketOrDevice: "a socket or a device",
    .madeUpFile: "a file that the system makes up",
  ]
}

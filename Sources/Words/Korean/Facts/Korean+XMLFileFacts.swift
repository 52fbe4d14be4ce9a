internal import Diagnostics

extension Korean {
  static let xmlFileSayings: [XMLFact: String] = [
    // Files
    .fileMissing: "“{1}”: 그런 파일이 없음",
    .fileIsFolder: "“{1}”{1:-은} 파일이 아니라 폴더임",
    .fileNotRegular: "“{1}”{1:-은} 보통 파일이 아니라 {2}임",
    .fileUnreadable: "“{1}”{1:-을} 읽을 수 없음: {2}",
    .fileTooLarge: "“{1}”{1:-이} {2}바이트를 넘음",
    // What a file is that is no regular one
    .pipe: "파이프",
    .socket: "소켓",
    .device: "장치",
    .socketOrDevice: "소켓이나 장치",
    .madeUpFile: "시스템이 그때그때 만들어 내는 파일",
  ]
}

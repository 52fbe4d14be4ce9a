/// Codes on printing reports, RUN-100 to RUN-109.
extension Korean {
  static let paperCodes: [String: CodeText] = [
    "RUN-100": CodeText(
      title: "인쇄에는 브라우저가 필요함",
      meaning: "쪽은 Chromium 또는 Google Chrome으로 인쇄하는데, 검색 경로에 그런 브라우저가 없습니다.",
      reason: "이 프로그램은 화면의 쪽을 만들 뿐 종이에 배치하지 않으며, 그 일은 설치된 브라우저가 잘합니다.",
      remedy:
        "Chromium을 설치하거나(“apt install chromium”, “dnf install chromium”, chromium.org) “--browser” 옵션으로 브라우저를 지정하십시오. 어느 브라우저에서나 쪽을 직접 인쇄할 수도 있습니다."
    ),
    "RUN-101": CodeText(
      title: "브라우저가 인쇄된 쪽을 파일로 씀",
      meaning: "브라우저를 시작했으나 온전한 PDF 파일 없이 끝났습니다.",
      reason: "일부만 있는 문서를 전체로 여기게 됩니다.",
      remedy: "브라우저로 index.html을 열어 제대로 실행되는지 확인하거나, “--browser” 옵션으로 다른 브라우저를 지정하십시오."),
    "RUN-102": CodeText(
      title: "브라우저는 정해진 시간 안에 인쇄함",
      meaning: "시간이 다 되도록 브라우저가 끝나지 않아 강제로 끝냈습니다.",
      reason: "오지 않을 것을 기다리는 브라우저는 실행을 영원히 붙잡아 두게 됩니다.",
      remedy: "“--browser-seconds” 옵션으로 시간을 늘리거나, “--browser” 옵션으로 다른 브라우저를 지정하십시오."),
  ]
}

internal import Deliveries
internal import Diagnostics

/// Questions that tell who answered: addresses, names, numbers, devices, positions.
///
/// They are known by the last part of their name, and by labels that are no sentence. `name of the portal` is none of
/// them, `name` is.
enum PersonalQuestion {
  /// Whether a question tells who answered.
  static func isPersonal(_ question: DeliveredQuestion) -> Bool {
    if question.kind == .place { return true }
    var texts = [question.name]
    if let last = question.name.split(whereSeparator: { "/.".contains($0) }).last { texts.append(String(last)) }
    texts += QuestionHeadings.texts(of: question)
    return texts.contains { text in
      guard text.utf8.count <= 120 else { return false }
      let folded = FoldedName.of(text)
      return whole.contains(folded) || parts.contains { folded.contains($0) }
    }
  }

  /// Texts that are personal as a whole.
  private static let whole = Set(
    [
      "name", "full name", "first name", "last name", "family name", "surname", "given name", "your name",
      "respondent", "respondent name", "name of respondent", "contact", "contact person", "contact name", "person",
      "filled in by", "completed by", "username", "user name", "user", "enumerator", "interviewer", "submitted by",
      "_submitted_by", "SubmitterID", "SubmitterName", "phone", "telephone", "tel", "mobile", "cell phone",
      "phone number", "telephone number", "fax", "address", "postal address", "street", "IP", "IP address", "ipaddr",
      "device", "deviceid", "device id", "subscriberid", "simserial", "simid", "phonenumber", "imei", "email",
      "e-mail", "gps", "location", "geopoint", "latitude", "longitude", "altitude", "LocationLatitude",
      "LocationLongitude", "RecipientLastName", "RecipientFirstName", "RecipientEmail", "ExternalReference",
      "DistributionChannel", "job title", "position", "signature", "date of birth", "birthday", "passport",
      "이름", "성명", "담당자", "담당자명", "담당자 이름", "작성자", "응답자", "응답자명", "전화", "전화번호", "휴대전화", "휴대폰", "연락처",
      "주소", "이메일", "전자우편", "직위", "직책", "생년월일", "nom", "prénom", "téléphone", "adresse", "nombre", "apellido",
      "teléfono", "correo", "correo electrónico", "dirección", "nome", "telefone", "endereço", "Vorname", "Nachname",
      "Telefon", "Anschrift", "имя", "фамилия", "телефон", "адрес", "nama", "alamat", "telepon",
    ].map(FoldedName.of))

  /// Texts that are personal wherever they stand.
  private static let parts = [
    "email", "emailaddress", "ipaddress", "phonenumber", "telephonenumber", "전화번호", "이메일", "전자우편", "deviceid",
  ]
}

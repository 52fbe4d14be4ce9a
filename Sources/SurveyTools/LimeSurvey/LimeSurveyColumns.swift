/// The columns of the tables of a structure, in the order of LimeSurvey 3.
enum LimeSurveyColumns {
  static let answers: [StaticString] = [
    "qid", "code", "answer", "sortorder", "assessment_value", "language", "scale_id",
  ]
  static let groups: [StaticString] = [
    "gid", "sid", "group_name", "group_order", "description", "language", "randomization_group", "grelevance",
  ]
  static let questions: [StaticString] = [
    "qid", "parent_qid", "sid", "gid", "type", "title", "question", "preg", "help", "other", "mandatory",
    "question_order", "language", "scale_id", "same_default", "relevance", "modulename",
  ]
  static let attributes: [StaticString] = ["qid", "attribute", "value", "language"]
  static let surveys: [StaticString] = [
    "sid", "gsid", "admin", "expires", "startdate", "adminemail", "anonymized", "faxto", "format", "savetimings",
    "template", "language", "additional_languages", "datestamp", "usecookie", "allowregister", "allowsave",
    "autonumber_start", "autoredirect", "allowprev", "printanswers", "ipaddr", "refurl", "showsurveypolicynotice",
    "publicstatistics", "showdatapolicybutton", "showlegalnoticebutton", "publicgraphs", "listpublic", "htmlemail",
    "sendconfirmation", "tokenanswerspersistence", "assessments", "usecaptcha", "usetokens", "bounce_email",
    "attributedescriptions", "emailresponseto", "emailnotificationto", "tokenlength", "showxquestions",
    "showgroupinfo", "shownoanswer", "showqnumcode", "bouncetime", "bounceprocessing", "bounceaccounttype",
    "bounceaccounthost", "bounceaccountpass", "bounceaccountencryption", "bounceaccountuser", "showwelcome",
    "showprogress", "questionindex", "navigationdelay", "nokeyboard", "alloweditaftercompletion",
    "googleanalyticsstyle", "googleanalyticsapikey",
  ]
  static let settings: [StaticString] = [
    "surveyls_survey_id", "surveyls_language", "surveyls_title", "surveyls_description", "surveyls_welcometext",
    "surveyls_endtext", "surveyls_policy_notice", "surveyls_policy_error", "surveyls_policy_notice_label",
    "surveyls_legal_notice", "surveyls_url", "surveyls_urldescription", "surveyls_email_invite_subj",
    "surveyls_email_invite", "surveyls_email_remind_subj", "surveyls_email_remind", "surveyls_email_register_subj",
    "surveyls_email_register", "surveyls_email_confirm_subj", "surveyls_email_confirm", "surveyls_dateformat",
    "surveyls_attributecaptions", "email_admin_notification_subj", "email_admin_notification",
    "email_admin_responses_subj", "email_admin_responses", "surveyls_numberformat", "attachments",
  ]

  /// What a new survey is set to: answers go to nobody by mail, nothing of who answers is kept but the answers, and
  /// questions may be left empty.
  static let newSurvey: LimeSurveyRow = [
    "gsid": "1", "admin": "", "adminemail": "", "anonymized": "N", "faxto": "", "format": "G", "savetimings": "N",
    "template": "fruity", "datestamp": "N", "usecookie": "N", "allowregister": "N", "allowsave": "Y",
    "autonumber_start": "0", "autoredirect": "N", "allowprev": "Y", "printanswers": "N", "ipaddr": "N", "refurl": "N",
    "showsurveypolicynotice": "0", "publicstatistics": "N", "showdatapolicybutton": "0", "showlegalnoticebutton": "0",
    "publicgraphs": "N", "listpublic": "N", "htmlemail": "Y", "sendconfirmation": "N",
    "tokenanswerspersistence": "N", "assessments": "N", "usecaptcha": "N", "usetokens": "N", "bounce_email": "",
    "emailresponseto": "", "emailnotificationto": "", "tokenlength": "15", "showxquestions": "Y",
    "showgroupinfo": "B", "shownoanswer": "Y", "showqnumcode": "X", "bounceprocessing": "N", "showwelcome": "Y",
    "showprogress": "Y", "questionindex": "1", "navigationdelay": "0", "nokeyboard": "N",
    "alloweditaftercompletion": "N", "googleanalyticsstyle": "", "googleanalyticsapikey": "",
  ]
}

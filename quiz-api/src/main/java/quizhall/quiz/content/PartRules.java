package quizhall.quiz.content;

/** What checks the parts of questions: the same for all that are checked together. */
record PartRules(
    QuizLimits limits,
    Findings findings,
    TextRules texts,
    ListRules lists,
    OptionRules options,
    NumberRules numbers) {

  PartRules(QuizLimits limits, Findings findings) {
    this(
        limits,
        findings,
        new TextRules(findings),
        new ListRules(limits, findings),
        new OptionRules(limits, findings),
        new NumberRules(findings));
  }
}

#include "core/procedure/library.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

const Procedure& profile(const QString& id)
{
    static std::map<QString, Procedure> read;
    auto found = read.find(id);
    if (found == read.end())
        found = read.emplace(id, std::get<Procedure>(loadProcedure(id, shippedAgencyKinds()))).first;
    return found->second;
}

/// "full minutes if plan-made": what a line hands over.
QString said(const DistributionLine& line)
{
    QString text = wordOf(line.copy) + u' ' + line.document.text();
    if (line.due)
        text += u", in time"_s;
    if (!line.condition.isEmpty())
        text += u", if "_s + line.condition;
    return text;
}

bool isCited(const RuleId& cited, const Rule& rule)
{
    return cited == rule.id || std::find(rule.sameAs.begin(), rule.sameAs.end(), cited) != rule.sameAs.end();
}

} // namespace

/// Who gets which copy of what, as the table of each place has it from its text.
class CopiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesTo_data();
    void goesTo();
};

void CopiesTest::goesTo_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* title, const char* place, const char* rule, const char* recipient,
                        const char* says) {
        QTest::addRow("%s (%s)", title, rule) << QString::fromLatin1(place) << QString::fromLatin1(rule)
                                              << QString::fromLatin1(recipient) << QString::fromLatin1(says);
    };
    row("the police report goes to the chair", "jersey", "JER-REP-21", "chair", "full police-report, in time");
    row("and to no practitioner", "jersey", "JER-REP-21", "practitioners", "none police-report");
    row("and to no parent", "jersey", "JER-REP-21", "parents", "none police-report");
    row("kept out for a part, the parent has the record all the same", "jersey", "JER-DST-01", "excluded-part",
        "attended-part minutes, in time");
    row("who was kept out is given the social worker's report", "jersey", "JER-EXC-27", "excluded-whole",
        "full social-work-report");
    row("the plan goes to all who came or were invited", "jersey", "JER-CHA-23", "parents",
        "full child-protection-plan, if plan-made");
    row("the letter goes to the child where that is right", "jersey", "JER-LET-03", "children",
        "full decision-letter, in time, if child-appropriate");
    row("the outline plan goes with it", "jersey", "JER-LET-03", "practitioners",
        "full outline-plan, in time, if plan-made");
    row("a supporter's letter waits for the chair", "jersey", "JER-LET-03", "supporters",
        "chair-decides decision-letter, in time");
    row("practitioners have the minutes whole", "jersey", "JER-DST-03", "practitioners", "full minutes, in time");
    row("the child has a page of the plan", "jersey", "JER-DST-05", "children",
        "childs-page childs-plan, if plan-made");
    row("the plan is put on the record of a parent who is known to adult services", "jersey", "JER-DST-07",
        "adult-services", "full child-protection-plan, if parent-known-to-adult-services");
    row("the manager has the core group's notes", "jersey", "JER-DST-08", "social-care-manager",
        "full core-group-notes"); // the text gives the manager's copy no date
    row("the written agreement goes round the core group", "jersey", "JER-DST-09", "core-group",
        "full written-agreement, in time");
    row("kept out for a part, the parent must have the record", "north-yorkshire", "NYK-FAM-13", "excluded-part",
        "attended-part minutes, in time");
    row("who was kept out still has the report", "north-yorkshire", "NYK-EXC-24", "excluded-part",
        "full social-work-report");
    row("kept out of the whole: the chair decides", "north-yorkshire", "NYK-EXC-26", "excluded-whole",
        "chair-decides minutes, in time");
    row("the exploitation group has the plan", "north-yorkshire", "NYK-EXP-14", "exploitation-group",
        "full child-protection-plan, if exploitation");
    row("the decision is put in writing to agencies", "north-yorkshire", "NYK-DEC-17", "practitioners",
        "full decision-letter, in time");
    row("whoever was invited when the plan was made hears of its end", "north-yorkshire", "NYK-END-10",
        "initial-invitees", "full plan-ended-notice, if plan-ended");
    row("parents' copies leave out what is confidential", "north-yorkshire", "NYK-MIN-05", "parents",
        "family minutes, in time");
    row("a supporter has no record unless the parent agrees", "north-yorkshire", "NYK-DST-01", "supporters",
        "chair-decides minutes, in time, if parent-agrees");
    row("a solicitor's letter waits for the chair", "north-yorkshire", "NYK-DST-02", "legal-representatives",
        "chair-decides decision-letter, in time");
    row("a child's copy is the chair's decision", "north-yorkshire", "NYK-DST-04", "children",
        "chair-decides minutes, in time");
    row("a child's lawyer may have the record on request", "north-yorkshire", "NYK-DST-05", "legal-representatives",
        "chair-decides minutes, in time, if on-request");
    row("the core group has each agency's report", "sefton", "SEF-RPT-01", "core-group", "full agency-report");
    row("who was kept out has the key social worker's report", "sefton", "SEF-EXC-27", "excluded-whole",
        "full social-work-report");
    row("the chair decides whether who was kept out has the minutes", "sefton", "SEF-EXC-29", "excluded-part",
        "chair-decides minutes, in time");
}

void CopiesTest::goesTo()
{
    QFETCH(const QString, place);
    QFETCH(const QString, rule);
    QFETCH(const QString, recipient);
    const Procedure& procedure = profile(place);
    const Rule* found = procedure.rule(rule);
    QVERIFY(found);
    QStringList copies;
    for (const DistributionLine& line : procedure.distribution)
        if (isCited(line.rule, *found) && line.recipients.contains(recipient))
            copies << said(line);
    QFETCH(const QString, says);
    QVERIFY2(copies.contains(says), qPrintable(copies.join(u" and "_s)));
}

QTEST_APPLESS_MAIN(CopiesTest)
#include "copiestest.moc"

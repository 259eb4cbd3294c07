#include "ui/conference/prepare/childpartform.h"

#include "core/wording/honouring.h"
#include "core/wording/namesofpreparing.h"
#include "core/wording/namesofrules.h"
#include "core/workflow/hearing.h"
#include "ui/conference/prepare/preparechoices.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/settlingtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString comesName(ChildComes value) { return nameOf(value, screenLanguage()); }

bool asksFor(const Procedure& procedure, QStringView check)
{
    return std::any_of(procedure.checks.begin(), procedure.checks.end(), [&](const CheckLine& line) { return line.check.text() == check; });
}

} // namespace

ChildPartForm::ChildPartForm(const PrepareTools& tools, const PrepareState& state, const ChildId& child, QWidget* parent)
    : DraftedForm(tools, state, u"child/"_s + child.text(), parent), m_child(child), m_presumed(rows().note(Tone::Plain))
{
    if (isBorn()) {
        makeQuestions();
        makeSettled();
        makeHeard();
    }
    m_representedBy = rows().line([] { return tr("Who speaks for the child"); });
    fill();
    takeUpDraft();
    ChildPartForm::refreshTexts();
}

const Subject& ChildPartForm::subject() const
{
    return *state().file().subject(m_child);
}

bool ChildPartForm::isBorn() const
{
    const auto& born = subject().child.born;
    return born && (!state().conference().date || *born <= *state().conference().date);
}

void ChildPartForm::makeQuestions()
{
    rows().section([] { return tr("Should the child come?"); });
    m_wish = rows().choice([] { return tr("The child’s wish"); },
                           yesAndNo([] { return tr("Wishes to come"); }, [] { return tr("Does not wish to come"); }), [] { return tr("Not asked yet"); });
    const Procedure& procedure = *state().open.procedure;
    for (const RuleId& id : procedure.child.questions)
        if (procedure.rule(id))
            m_answers.emplace_back(id, rows().text([this, id] { return markedText(*state().open.procedure->rule(id), screenLanguage()); }));
    m_impact = rows().text([] { return tr("What coming, or not coming, would do to the child"); });
    if (m_answers.empty())
        m_parents = rows().text([] { return tr("What the parents think"); });
}

void ChildPartForm::makeSettled()
{
    rows().section([] { return tr("What the chair and the social worker settle"); });
    m_settled = rows().choice([] { return tr("The child"); }, enumChoices<ChildComes>(comesName), [] { return tr("Not settled yet"); });
    m_settledOn = rows().date([] { return tr("Weighed and settled on"); });
    m_settledBy = rows().line([] { return tr("Settled by"); });
    m_settledReason = rows().text([] { return tr("Why"); });
    rows().section([] { return tr("Prepared for it"); });
    m_preparedBy = rows().line([] { return tr("With whom"); });
    m_preparedOn = rows().date([] { return tr("Prepared on"); });
    m_preMeeting = rows().date([] { return tr("Meets the chair on"); });
    m_preMeetingWith = rows().line([] { return tr("Who is there then"); });
    if (!asksFor(*state().open.procedure, u"young-child"))
        return;
    m_young = rows().tick([] { return tr("A baby or young child, as those who know the child judge"); });
    m_brought = rows().text([] { return tr("Why the child is brought all the same"); });
}

void ChildPartForm::makeHeard()
{
    rows().section([] { return tr("How the child is heard"); });
    m_ways = rows().ticks([] { return tr("When the child does not come, or beside coming"); }, wayChoices());
}

ChildHeard ChildPartForm::kept() const
{
    const auto& all = state().open.record.dossier.heard;
    const auto found = all.find(m_child);
    return found == all.end() ? ChildHeard{} : found->second;
}

void ChildPartForm::fill()
{
    const ChildHeard heard = kept();
    m_representedBy->setText(heard.representedBy);
    if (!isBorn())
        return;
    const auto& wishes = subject().wishesToAttend;
    FormRows::choose(m_wish, !wishes ? QString() : *wishes ? u"yes"_s : u"no"_s);
    for (const auto& [id, field] : m_answers)
        if (const auto answer = heard.answers.find(id); answer != heard.answers.end())
            field->setSettledText(answer->second);
    m_impact->setSettledText(heard.impact);
    if (m_parents)
        m_parents->setSettledText(heard.parentsThink);
    FormRows::choose(m_settled, heard.settled ? wordOf(*heard.settled) : QString());
    m_settledBy->setText(heard.settledBy);
    m_settledOn->setDate(heard.settledOn ? heard.settledOn : heard.assessedOn);
    m_settledReason->setSettledText(heard.settledReason);
    m_preparedBy->setText(heard.preparedBy);
    m_preparedOn->setDate(heard.preparedOn);
    m_preMeeting->setDate(heard.preMeeting);
    m_preMeetingWith->setText(heard.preMeetingWith);
    if (m_young) {
        m_young->setChecked(heard.young);
        m_brought->setSettledText(heard.broughtReason);
    }
    FormRows::setTicked(m_ways, heard.ways);
}

ChildHeard ChildPartForm::typed() const
{
    ChildHeard heard = kept();
    heard.representedBy = m_representedBy->text().trimmed();
    if (!isBorn())
        return heard;
    for (const auto& [id, field] : m_answers) {
        if (const QString words = field->text().trimmed(); words.isEmpty())
            heard.answers.erase(id);
        else
            heard.answers[id] = words;
    }
    heard.impact = m_impact->text().trimmed();
    if (m_parents)
        heard.parentsThink = m_parents->text().trimmed();
    heard.settled = fromWord<ChildComes>(FormRows::chosen(m_settled));
    heard.settledBy = m_settledBy->text().trimmed();
    heard.settledReason = m_settledReason->text().trimmed();
    heard.assessedOn = m_settledOn->date();
    heard.settledOn = heard.settled ? m_settledOn->date() : std::nullopt;
    heard.preparedBy = m_preparedBy->text().trimmed();
    heard.preparedOn = m_preparedOn->date();
    heard.preMeeting = m_preMeeting->date();
    heard.preMeetingWith = m_preMeetingWith->text().trimmed();
    if (m_young) {
        heard.young = m_young->isChecked();
        heard.broughtReason = m_brought->text().trimmed();
    }
    heard.ways = FormRows::ticked(m_ways);
    return heard;
}

/// Whether what is typed can stand; marks what cannot.
bool ChildPartForm::canStand()
{
    if (!isBorn())
        return true;
    bool stands = true;
    const auto refuse = [&](const QWidget* field, Words why) {
        rows().refuse(field, std::move(why));
        stands = false;
    };
    const bool settled = !FormRows::chosen(m_settled).isEmpty();
    if (settled && !m_settledOn->date())
        refuse(m_settledOn, [] { return tr("Enter the day it was settled."); });
    for (const DateField* field : {m_settledOn, m_preparedOn})
        if (field->date() && *field->date() > state().today)
            refuse(field, [] { return tr("This day is still to come."); });
    if (settled && m_settledReason->text().trimmed().isEmpty())
        refuse(m_settledReason, [] { return tr("Write why; it goes into the record."); });
    if (!stands)
        rows().goToRefused();
    return stands;
}

bool ChildPartForm::take()
{
    if (!rows().begin() || !canStand())
        return false;
    const std::optional<bool> wishes = m_wish ? FormRows::yesOrNo(m_wish) : subject().wishesToAttend;
    return did([&] { return keepChildsPart(tools().desk.office(), state().id(), m_child, wishes, typed()); });
}

void ChildPartForm::refreshTexts()
{
    setHead(tr("The child’s part"), callName(subject().child, screenLanguage()));
    setVerb(tr("Keep this"));
    QStringList lines;
    for (const ChildPartVerdict& part : state().parts) {
        if (part.child != m_child)
            continue;
        lines << nameOf(part.presumption, screenLanguage()) + u'.';
        lines << sentences(part.reasons, preparewords::naming(state(), tools().desk), screenLanguage());
        lines << preparewords::ruleText(*state().open.procedure, part.rule);
    }
    if (!isBorn())
        lines << tr("This child is not born yet: nobody is asked to come. Somebody can speak for what the child will need.");
    lines.removeAll(QString());
    m_presumed->setText(lines.join(u' '));
    rows().refreshTexts();
}

} // namespace cadair::ui

#include "moc_childpartform.cpp"

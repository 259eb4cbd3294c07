#include "ui/conference/prepare/recordingform.h"

#include "core/casework/recording.h"
#include "core/wording/namesofpreparing.h"
#include "core/workflow/settling.h"
#include "ui/conference/prepare/preparechoices.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/settlingtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<FormChoice> wordChoices(const QStringList& words, QString (*name)(const QString&))
{
    std::vector<FormChoice> choices;
    for (const QString& word : words)
        choices.push_back({word, [word, name] { return name(word); }});
    return choices;
}

QString reasonName(const QString& word) { return nameOfRecordingReason(word, screenLanguage()); }
QString deciderName(const QString& word) { return nameOfDecider(word, screenLanguage()); }

QString yesOrNoWord(const std::optional<bool>& value)
{
    return !value ? QString() : *value ? u"yes"_s : u"no"_s;
}

} // namespace

RecordingForm::RecordingForm(const PrepareTools& tools, const PrepareState& state, std::optional<size_t> index, QWidget* parent)
    : DraftedForm(tools, state, u"recording/"_s + (index ? QString::number(*index) : u"new"_s), parent), m_index(index)
{
    rows().section([] { return tr("The request"); });
    m_by = rows().choice([] { return tr("Asked by"); }, peopleChoices(state, [](const Participant& person) {
                             return person.capacity != Capacity::Chair && person.capacity != Capacity::MinuteTaker;
                         }), [] { return tr("Choose…"); });
    m_requested = rows().date([] { return tr("Asked on"); });
    m_coreGroup = rows().tick([] { return tr("It is about a core group’s meeting"); });
    m_how = rows().line([] { return tr("How"); }, [] { return tr("The device, what is recorded, and who keeps it."); });
    m_why = rows().choice([] { return tr("Why"); }, wordChoices(wordsOfRecordingReasons(), reasonName), [] { return tr("Not asked yet"); });
    m_consent = rows().date([] { return tr("Others asked on"); }, [] { return tr("Those who would be heard on it are asked first."); });
    makeDecision();
    fill();
    takeUpDraft();
    connect(&rows(), &FormRows::touched, this, &RecordingForm::showWhatApplies);
    RecordingForm::refreshTexts();
}

void RecordingForm::makeDecision()
{
    rows().section([] { return tr("The decision"); });
    m_agreed = rows().choice([] { return tr("May it be recorded?"); }, yesAndNo([] { return tr("Agreed"); }, [] { return tr("Refused"); }),
                             [] { return tr("Not decided yet"); });
    m_decider = rows().choice([] { return tr("Decided by"); }, wordChoices(wordsOfDeciders(), deciderName), [] { return tr("Choose…"); });
    m_reasons = rows().text([] { return tr("Reasons"); }, [] { return tr("Each request on its own merits, after asking the others."); });
    m_advice = rows().date([] { return tr("Legal advice on"); });
    m_summary = rows().text([] { return tr("What the advice was"); });
    m_discussion = rows().choice([] { return tr("Discussion"); },
                                 yesAndNo([] { return tr("People speak as freely as without it"); }, [] { return tr("It would suffer"); }),
                                 [] { return tr("Not weighed yet"); });
    m_decisions = rows().choice([] { return tr("Decisions"); },
                                yesAndNo([] { return tr("As good as without it"); }, [] { return tr("They would suffer"); }),
                                [] { return tr("Not weighed yet"); });
    m_limits = rows().tick([] { return tr("Told what it may be used for"); });
    m_thirdParties = rows().tick([] { return tr("Told that passing it on may break the law"); });
    m_signed = rows().date([] { return tr("Limits signed on"); });
}

void RecordingForm::fill()
{
    const auto& all = state().open.record.dossier.recordings;
    if (!m_index || *m_index >= all.size()) {
        m_requested->setDate(state().today);
        return;
    }
    const RecordingRequest& kept = all[*m_index];
    FormRows::choose(m_by, kept.by ? kept.by->text() : QString());
    m_requested->setDate(kept.requested);
    m_coreGroup->setChecked(kept.coreGroup);
    m_how->setText(kept.how);
    FormRows::choose(m_why, kept.why);
    m_consent->setDate(kept.consentSought);
    FormRows::choose(m_agreed, yesOrNoWord(kept.agreed));
    FormRows::choose(m_decider, kept.decider);
    m_reasons->setSettledText(kept.reasons);
    m_advice->setDate(kept.legalAdvice);
    m_summary->setSettledText(kept.legalSummary);
    FormRows::choose(m_discussion, yesOrNoWord(kept.discussionUnharmed));
    FormRows::choose(m_decisions, yesOrNoWord(kept.decisionsUnharmed));
    m_limits->setChecked(kept.limitsTold);
    m_thirdParties->setChecked(kept.thirdPartiesTold);
    m_signed->setDate(kept.signedOn);
}

void RecordingForm::showWhatApplies()
{
    const auto agreed = FormRows::yesOrNo(m_agreed);
    for (const QWidget* each : {static_cast<QWidget*>(m_decider), static_cast<QWidget*>(m_reasons)})
        rows().setShown(each, agreed.has_value());
    for (const QWidget* each : {static_cast<QWidget*>(m_discussion), static_cast<QWidget*>(m_decisions), static_cast<QWidget*>(m_limits),
                                static_cast<QWidget*>(m_thirdParties), static_cast<QWidget*>(m_signed)})
        rows().setShown(each, agreed == true);
}

/// Whether what is typed can stand; marks what cannot.
bool RecordingForm::canStand()
{
    bool stands = true;
    const auto refuse = [&](const QWidget* field, Words why) {
        rows().refuse(field, std::move(why));
        stands = false;
    };
    if (FormRows::chosen(m_by).isEmpty())
        refuse(m_by, [] { return tr("Choose who asks."); });
    const bool decided = FormRows::yesOrNo(m_agreed).has_value();
    if (decided && FormRows::chosen(m_decider).isEmpty())
        refuse(m_decider, [] { return tr("Choose who decided."); });
    if (decided && m_reasons->text().trimmed().isEmpty())
        refuse(m_reasons, [] { return tr("Write the reasons; they go into the record."); });
    for (const DateField* field : {m_requested, m_consent, m_advice, m_signed})
        if (field->date() && *field->date() > state().today)
            refuse(field, [] { return tr("This day is still to come."); });
    if (!stands)
        rows().goToRefused();
    return stands;
}

bool RecordingForm::take()
{
    if (!rows().begin() || !canStand())
        return false;
    std::vector<RecordingRequest> all = state().open.record.dossier.recordings;
    if (!m_index || *m_index >= all.size()) {
        m_index = all.size();
        all.emplace_back();
    }
    RecordingRequest& request = all[*m_index];
    request.by = personChosen(state(), m_by);
    request.requested = m_requested->date();
    request.coreGroup = m_coreGroup->isChecked();
    request.how = m_how->text().trimmed();
    request.why = FormRows::chosen(m_why);
    request.consentSought = m_consent->date();
    request.agreed = FormRows::yesOrNo(m_agreed);
    request.decider = request.agreed ? FormRows::chosen(m_decider) : QString();
    request.reasons = request.agreed ? m_reasons->text().trimmed() : QString();
    request.legalAdvice = m_advice->date();
    request.legalSummary = m_summary->text().trimmed();
    const bool agreed = request.agreed == true;
    request.discussionUnharmed = agreed ? FormRows::yesOrNo(m_discussion) : std::nullopt;
    request.decisionsUnharmed = agreed ? FormRows::yesOrNo(m_decisions) : std::nullopt;
    request.limitsTold = agreed && m_limits->isChecked();
    request.thirdPartiesTold = agreed && m_thirdParties->isChecked();
    request.signedOn = agreed ? m_signed->date() : std::nullopt;
    return did([&] { return saveRecordings(tools().desk.office(), state().id(), all); });
}

void RecordingForm::refreshTexts()
{
    setHead(tr("A request to record"));
    setVerb(tr("Keep this"));
    rows().refreshTexts();
    showWhatApplies();
}

} // namespace cadair::ui

#include "moc_recordingform.cpp"

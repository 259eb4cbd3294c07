#include "ui/conference/prepare/keptoutform.h"

#include "core/wording/dates.h"
#include "core/wording/limits.h"
#include "core/wording/names.h"
#include "core/wording/namesofpreparing.h"
#include "ui/conference/prepare/preparechoices.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString settledName(ExclusionSettled value) { return nameOf(value, screenLanguage()); }
QString recordName(ExclusionRecord value) { return nameOf(value, screenLanguage()); }

} // namespace

KeptOutForm::KeptOutForm(const PrepareTools& tools, const PrepareState& state, const std::optional<ParticipantId>& person, QWidget* parent)
    : DraftedForm(tools, state, u"keptout/"_s + (person ? person->text() : u"new"_s), parent), m_about(person)
{
    makeRequest();
    makeDecision();
    makeCare();
    fill();
    takeUpDraft();
    connect(&rows(), &FormRows::touched, this, &KeptOutForm::judge);
    KeptOutForm::refreshTexts();
}

void KeptOutForm::makeRequest()
{
    const Procedure& procedure = *state().open.procedure;
    rows().section([] { return tr("The request"); });
    m_person = rows().choice([] { return tr("Who is to be kept out"); },
                             peopleChoices(state(), [this](const Participant& each) {
                                 return m_about ? each.id == *m_about : canBeKeptOut(each.capacity);
                             }),
                             m_about ? Words{} : Words([] { return tr("Choose…"); }));
    m_requested = rows().date([] { return tr("Asked on"); });
    m_notice = rows().note();
    m_by = rows().choice([] { return tr("Asked by"); }, peopleChoices(state(), [](const Participant&) { return true; }),
                         [] { return tr("Nobody of this conference"); });
    std::vector<FormChoice> grounds;
    for (const ExclusionGround& ground : procedure.exclusion.grounds)
        if (!ground.onlyDuring)
            grounds.push_back({ground.ground.text(), [text = ground.text] { return text.in(screenLanguage()); }});
    m_ground = rows().choice([] { return tr("Ground"); }, std::move(grounds), [] { return tr("Choose…"); });
    m_groundRule = rows().note();
    m_evidence = rows().text([] { return tr("Evidence"); },
                             [] { return tr("What was seen or said, by whom and when. It goes into the full record, and into nobody else’s letter."); });
    rows().section([] { return tr("The chair considers it"); });
    m_considered = rows().date([] { return tr("Considered on"); });
    m_advice = rows().date([] { return tr("Legal advice on"); });
    m_summary = rows().text([] { return tr("What the advice was"); });
}

void KeptOutForm::makeDecision()
{
    rows().section([] { return tr("The decision"); });
    const ExclusionRequest* request = kept();
    const bool decided = request && request->settled;
    m_settled = rows().choice([] { return tr("The chair decides"); }, enumChoices<ExclusionSettled>(settledName),
                              decided ? Words{} : Words([] { return tr("Waits for the chair"); }));
    const Procedure& procedure = *state().open.procedure;
    std::vector<FormChoice> items;
    if (const auto agenda = procedure.agendas.find(state().conference().type); agenda != procedure.agendas.end())
        for (const AgendaItem& item : agenda->second)
            items.push_back({item.key.text(), [title = item.title] { return title.in(screenLanguage()); }});
    m_from = rows().time([] { return tr("Out from"); });
    m_to = rows().time([] { return tr("Back at"); });
    m_items = rows().ticks([] { return tr("Items the person is not there for; without times they say when"); }, items);
    m_planned = rows().note();
    m_extent = rows().text([] { return tr("Why a part is not enough"); });
    m_reasons = rows().text([] { return tr("The chair’s reasons"); });
    m_record = rows().choice([] { return tr("Record they get"); }, enumChoices<ExclusionRecord>(recordName), [] { return tr("Not decided yet"); });
    m_standIn = rows().line([] { return tr("Who speaks for them there"); });
    m_verdict = rows().note(Tone::Plain);
}

void KeptOutForm::makeCare()
{
    rows().section([] { return tr("For the person kept out"); });
    m_report = rows().date([] { return tr("Report given on"); }, [] { return tr("The social work report is theirs, whatever becomes of the record."); });
    m_views = rows().date([] { return tr("Views collected on"); });
    m_ways = rows().ticks([] { return tr("How their views reach the conference"); }, wayChoices());
    m_presenter = rows().line([] { return tr("Who puts their views"); });
}

const ExclusionRequest* KeptOutForm::kept() const
{
    const auto& all = state().open.record.dossier.exclusionRequests;
    const auto found = std::find_if(all.begin(), all.end(), [this](const ExclusionRequest& each) { return m_about && each.person == *m_about; });
    return found == all.end() ? nullptr : &*found;
}

void KeptOutForm::fill()
{
    const ExclusionRequest* request = kept();
    if (!request) {
        m_requested->setDate(state().today);
        return;
    }
    m_requested->setDate(request->requested);
    FormRows::choose(m_by, request->by ? request->by->text() : QString());
    FormRows::choose(m_ground, request->ground ? request->ground->text() : QString());
    m_evidence->setSettledText(request->evidence);
    m_considered->setDate(request->considered);
    m_advice->setDate(request->legalAdvice);
    m_summary->setSettledText(request->legalSummary);
    FormRows::choose(m_settled, request->settled ? wordOf(*request->settled) : QString());
    const ExclusionDecision decision = decisionOf(*request, state().file(), state().open.record.dossier);
    std::set<QString> items;
    for (const AgendaKey& item : decision.items)
        items.insert(item.text());
    FormRows::setTicked(m_items, items);
    if (items.empty()) { // else they say when, also once the start is moved
        m_from->setTime(decision.from);
        m_to->setTime(decision.to);
    }
    m_extent->setSettledText(decision.extentReason);
    m_reasons->setSettledText(decision.reasons);
    FormRows::choose(m_record, decision.record ? wordOf(*decision.record) : QString());
    m_standIn->setText(decision.standIn);
    m_report->setDate(request->reportGiven);
    m_views->setDate(request->viewsCollected);
    const auto& all = state().open.record.dossier.attending;
    if (const auto attending = all.find(request->person); attending != all.end()) {
        FormRows::setTicked(m_ways, attending->second.ways);
        m_presenter->setText(attending->second.viewsPresentedBy);
    }
}

std::optional<ParticipantId> KeptOutForm::chosenPerson() const
{
    return personChosen(state(), m_person);
}

ExclusionRequest KeptOutForm::requestTyped() const
{
    ExclusionRequest request{.person = chosenPerson().value_or(ParticipantId::fresh())};
    request.requested = m_requested->date();
    request.by = personChosen(state(), m_by);
    request.ground = GroundKey::parse(FormRows::chosen(m_ground));
    request.evidence = m_evidence->text();
    return request;
}

std::optional<ExclusionDecision> KeptOutForm::decisionTyped() const
{
    const auto settled = fromWord<ExclusionSettled>(FormRows::chosen(m_settled));
    if (!settled)
        return std::nullopt;
    ExclusionDecision decision{.settled = *settled};
    decision.from = m_from->time();
    decision.to = m_to->time();
    const std::set<QString> ticked = FormRows::ticked(m_items);
    const auto agenda = state().open.procedure->agendas.find(state().conference().type);
    if (agenda != state().open.procedure->agendas.end())
        for (const AgendaItem& item : agenda->second) // in the order of the meeting
            if (ticked.contains(item.key.text()))
                decision.items.push_back(item.key);
    decision.reasons = m_reasons->text();
    decision.record = fromWord<ExclusionRecord>(FormRows::chosen(m_record));
    decision.standIn = m_standIn->text();
    decision.extentReason = m_extent->text();
    return decision;
}

ExclusionCare KeptOutForm::careTyped() const
{
    return {m_report->date(), m_views->date(), FormRows::ticked(m_ways), m_presenter->text()};
}

QString KeptOutForm::verdict() const
{
    return m_verdict->text();
}

bool KeptOutForm::step(const std::function<ExclusionResult()>& take)
{
    ExclusionResult result;
    const bool done = did([&]() -> StepResult {
        result = take();
        return {result.verdict, result.done};
    });
    for (const ExclusionProblem& problem : result.problems)
        mark(problem);
    if (!result.problems.empty())
        rows().goToRefused();
    return done;
}

bool KeptOutForm::take()
{
    if (!rows().begin())
        return false;
    const auto who = chosenPerson();
    if (!who) {
        rows().refuse(m_person, [] { return tr("Choose who is to be kept out."); });
        rows().goToRefused();
        return false;
    }
    const Office& office = tools().desk.office();
    const ConferenceId id = state().id();
    const ExclusionRequest request = requestTyped();
    const auto decision = decisionTyped();
    const ExclusionCare care = careTyped();
    const auto considered = m_considered->date();
    const auto advice = m_advice->date();
    const QString summary = m_summary->text();
    bool done = true;
    if (state().isOpen()) {
        const bool asked = step([&] { return requestExclusion(office, id, request); });
        done = asked && step([&] { return considerExclusion(office, id, *who, considered, advice, summary); });
        done = done && (!decision || step([&] { return settleExclusion(office, id, *who, *decision); }));
        if (asked && !done)
            Q_EMIT changed(); // what could be kept is kept, and shown
    }
    return done && step([&] { return keepExclusionCare(office, id, *who, care); });
}

void KeptOutForm::judge()
{
    showWhatApplies();
    const ExclusionRequest request = requestTyped();
    const auto decision = decisionTyped();
    const auto& open = state().open;
    const Naming naming = preparewords::naming(state(), tools().desk);
    QStringList lines;
    QString notice;
    if (chosenPerson()) {
        const ExclusionVerdict verdict = judgedRequest(request, decision.value_or(ExclusionDecision{}), open.file, *open.procedure, *open.calendar,
                                                       tools().desk.clock().now());
        if (decision && decision->settled != ExclusionSettled::None)
            lines = sentences(verdict.reasons, naming, screenLanguage());
        notice = request.requested ? nameOf(verdict.notice, screenLanguage()) : QString();
        if (verdict.notice == Notice::Late) //: what follows "Asked late"
            notice += u". "_s + tr("It is considered all the same.");
        m_notice->setTone(verdict.notice == Notice::Late ? Tone::Attention : Tone::Muted);
    }
    m_verdict->setText(lines.join(u' '));
    m_verdict->setVisible(!lines.isEmpty());
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    const auto& grounds = open.procedure->exclusion.grounds;
    const auto ground = std::find_if(grounds.begin(), grounds.end(), [&](const ExclusionGround& each) { return request.ground == each.ground; });
    m_groundRule->setText(!open.procedure->exclusion.stated ? tr("This procedure has no list of grounds: what you write is recorded, and not judged.")
                          : ground != grounds.end()         ? preparewords::ruleText(*open.procedure, ground->rule)
                                                            : QString());
    m_groundRule->setVisible(!m_groundRule->text().isEmpty());
    const auto planned = decision && !decision->from ? plannedTimes(decision->items, state().conference(), *open.procedure) : std::nullopt;
    m_planned->setText(planned ? tr("Planned for %1.").arg(timeRange(planned->from, planned->to.value_or(planned->from))) : QString());
    m_planned->setVisible(planned.has_value() && decision->settled == ExclusionSettled::Part);
}

void KeptOutForm::showWhatApplies()
{
    const auto settled = fromWord<ExclusionSettled>(FormRows::chosen(m_settled));
    const bool part = settled == ExclusionSettled::Part;
    const bool whole = settled == ExclusionSettled::Whole;
    rows().setShown(m_ground, state().open.procedure->exclusion.stated);
    for (const QWidget* each : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to)})
        rows().setShown(each, part);
    for (const auto& [word, tick] : m_items)
        rows().setShown(tick, part);
    rows().setShown(m_extent, whole);
    rows().setShown(m_reasons, settled.has_value());
    rows().setShown(m_record, part || whole);
    rows().setShown(m_standIn, part || whole);
}

void KeptOutForm::mark(const ExclusionProblem& problem)
{
    const std::map<QString, QWidget*> fields{
        {u"person"_s, m_person},         {u"by"_s, m_by},         {u"requested"_s, m_requested}, {u"ground"_s, m_ground},
        {u"evidence"_s, m_evidence},     {u"considered"_s, m_considered}, {u"legalAdvice"_s, m_advice},  {u"from"_s, m_from},
        {u"to"_s, m_to},                 {u"items"_s, m_from},    {u"reasons"_s, m_reasons},     {u"reportGiven"_s, m_report},
        {u"viewsCollected"_s, m_views}};
    const auto field = fields.find(problem.field);
    if (field == fields.end())
        return;
    const QString which = problem.field;
    const auto& conference = state().conference();
    const QString meeting = conference.plannedStart ? timeRange(*conference.plannedStart, conference.plannedStart->addSecs(60 * conference.plannedMinutes))
                                                    : QString();
    rows().refuse(field->second, [fault = problem.fault, which, meeting]() -> QString {
        switch (fault) {
        case ExclusionFault::Missing:
            if (which == "ground"_L1)
                return tr("Choose the ground.");
            if (which == "evidence"_L1)
                return tr("Write the evidence; without it nobody is kept out.");
            if (which == "reasons"_L1)
                return tr("Write the chair’s reasons; they go into the record.");
            if (which == "from"_L1)
                return tr("Enter from when, or tick the items.");
            return tr("Enter the day.");
        case ExclusionFault::InTheFuture: return tr("This day is still to come.");
        case ExclusionFault::GroundNotListed: return tr("This procedure does not list this ground. Choose one of its own.");
        case ExclusionFault::GroundOnlyDuring: return tr("This ground only shows itself in the meeting. Choose another.");
        case ExclusionFault::NotToBeKeptOut: return tr("This person cannot be kept out. Choose somebody else.");
        case ExclusionFault::NotOfThisConference: return tr("Choose somebody else of this conference.");
        case ExclusionFault::FromAfterTo: return tr("This is not after the time the person goes out.");
        case ExclusionFault::OutsideMeeting: return tr("The meeting is planned for %1.").arg(meeting);
        case ExclusionFault::ItemUnknown: return tr("An item ticked is no longer on the agenda.");
        case ExclusionFault::BeforeTheRequest: return tr("This is before anybody asked.");
        }
        Q_UNREACHABLE();
    });
}

void KeptOutForm::refreshTexts()
{
    const Participant* person = m_about ? state().file().participant(*m_about) : nullptr;
    setHead(person ? tr("Keep somebody out") : tr("Ask to keep somebody out"), person ? person->name : QString());
    setVerb(tr("Keep this"));
    rows().refreshTexts();
    judge();
}

} // namespace cadair::ui

#include "moc_keptoutform.cpp"

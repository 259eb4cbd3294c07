#include "ui/request/requestfields.h"

#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// The words of checks and drafts for the grounds, in the order they are asked.
const std::array grounds{u"assessment-concern"_s, u"earlier-child"_s, u"household-on-plan"_s, u"risk-in-household"_s};

/// "Not said", yes, no: what nobody was asked is neither.
QComboBox* saidBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (int i = 0; i < 3; ++i)
        box->addItem(QString());
    return box;
}

int indexOf(std::optional<bool> said)
{
    return !said ? 0 : *said ? 1 : 2;
}

std::optional<bool> saidAt(int index)
{
    return index == 0 ? std::nullopt : std::optional(index == 1);
}

SupportedRequest& supportedOf(ConferenceRequest& request)
{
    return request.supported ? *request.supported : request.supported.emplace();
}

Delay& delayOf(ConferenceRequest& request)
{
    return request.delay ? *request.delay : request.delay.emplace();
}

} // namespace

RequestFields::RequestFields(QDate today, QWidget* parent, int labelWidth)
    : QWidget(parent), m_labelWidth(labelWidth), m_rows(new QVBoxLayout(this))
{
    m_about.today = today;
    scaleLayout(m_rows, {}, 10);
    buildAsked();
    buildDecided();
    buildAround();
    refreshTexts();
}

FieldRow* RequestFields::addRow(QWidget* field)
{
    auto* row = new FieldRow(field, this, FieldRow::LabelPlace::Left, m_labelWidth);
    if (auto* box = qobject_cast<QComboBox*>(field)) { // as wide as the form, not as its longest entry
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_rows->addWidget(row);
    return row;
}

void RequestFields::addText(const QString& name, std::function<QString&(ConferenceRequest&)> at)
{
    auto* field = new SettlingText(this);
    field->setLines(1, 0);
    field->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it grows with its words
    field->setTabChangesFocus(true);
    FieldRow* row = addRow(field);
    connect(field, &SettlingText::settled, this, [this, at](const QString& text) {
        change([&](ConferenceRequest& request) { at(request) = text.trimmed(); });
    });
    m_texts.emplace(name, TextPart{row, field, std::move(at)});
}

void RequestFields::addDate(const QString& name, std::function<std::optional<QDate>&(ConferenceRequest&)> at)
{
    auto* field = new DateField(m_about.today, this);
    scaleMaximumWidth(field, 300);
    FieldRow* row = addRow(field);
    auto* rest = new QWidget(row); // the field keeps its width, the label its place
    rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addBeside(rest);
    connect(field, &DateField::dateChanged, this, [this, at](std::optional<QDate> date) {
        change([&](ConferenceRequest& request) { at(request) = date; });
    });
    connect(field, &DateField::refusalChanged, this, &RequestFields::judgeDates);
    m_dates.emplace(name, DatePart{row, field, std::move(at)});
}

void RequestFields::buildAsked()
{
    m_trigger = new QComboBox(this);
    m_triggerRow = addRow(m_trigger);
    connect(m_trigger, &QComboBox::activated, this, [this](int index) {
        change([&](ConferenceRequest& request) {
            request.trigger = fromWord<RequestTrigger>(m_trigger->itemData(index).toString());
            if (request.trigger != RequestTrigger::ProfessionalsRequest)
                request.supported.reset();
        });
    });
    addText(u"from"_s, [](ConferenceRequest& r) -> QString& { return r.from; });
    addDate(u"receivedOn"_s, [](ConferenceRequest& r) -> std::optional<QDate>& { return r.receivedOn; });
    addText(u"supportedBy"_s, [](ConferenceRequest& r) -> QString& { return supportedOf(r).supportedBy; });
    m_supportDeclinedRow = new QWidget(this);
    auto* under = new QHBoxLayout(m_supportDeclinedRow);
    scaleLayout(under, {m_labelWidth + 8, 0, 0, 0}, 0);
    m_supportDeclined = new QCheckBox(m_supportDeclinedRow);
    under->addWidget(m_supportDeclined);
    under->addStretch(1);
    m_rows->addWidget(m_supportDeclinedRow);
    connect(m_supportDeclined, &QCheckBox::clicked, this, [this](bool on) {
        change([on](ConferenceRequest& request) { supportedOf(request).declined = on; });
    });
    addText(u"disagreement"_s, [](ConferenceRequest& r) -> QString& { return supportedOf(r).disagreement; });
    m_harm = saidBox(this);
    m_harmRow = addRow(m_harm);
    connect(m_harm, &QComboBox::activated, this, [this](int index) {
        change([&](ConferenceRequest& request) { request.harmFound = saidAt(index); });
    });
    addText(u"enquiryOutcome"_s, [](ConferenceRequest& r) -> QString& { return r.enquiryOutcome; });
    m_grounds = new QWidget(this);
    auto* ticks = new QVBoxLayout(m_grounds);
    scaleLayout(ticks, {}, 4);
    for (const QString& word : grounds) {
        auto* tick = new QCheckBox(m_grounds);
        ticks->addWidget(tick);
        m_ground.emplace(word, tick);
        connect(tick, &QCheckBox::clicked, this, [this, word](bool on) {
            change([&](ConferenceRequest& request) {
                if (on)
                    request.preBirthGrounds.insert(word);
                else
                    request.preBirthGrounds.erase(word);
            });
        });
    }
    m_groundsRow = addRow(m_grounds);
}

void RequestFields::buildDecided()
{
    m_decision = new SegmentBar(this);
    m_decisionRow = addRow(m_decision);
    connect(m_decision, &SegmentBar::choiceMade, this, [this](int index) {
        change([index](ConferenceRequest& request) { request.declined = index == 1; });
    });
    addText(u"declinedReason"_s, [](ConferenceRequest& r) -> QString& { return r.declinedReason; });
    addText(u"reasonsAgainst"_s, [](ConferenceRequest& r) -> QString& { return r.reasonsAgainst; });
    addText(u"decidedBy"_s, [](ConferenceRequest& r) -> QString& { return r.decidedBy; });
    addDate(u"decidedOn"_s, [](ConferenceRequest& r) -> std::optional<QDate>& { return r.decidedOn; });
}

void RequestFields::buildAround()
{
    addDate(u"interimPlanSince"_s, [](ConferenceRequest& r) -> std::optional<QDate>& { return r.interimPlanSince; });
    addText(u"interimPlanHeldBy"_s, [](ConferenceRequest& r) -> QString& { return r.interimPlanHeldBy; });
    addText(u"toldTo"_s, [](ConferenceRequest& r) -> QString& { return delayOf(r).toldTo; });
    addDate(u"toldOn"_s, [](ConferenceRequest& r) -> std::optional<QDate>& { return delayOf(r).toldOn; });
    addText(u"safeguards"_s, [](ConferenceRequest& r) -> QString& { return delayOf(r).safeguards; });
    m_schoolEnds = new TimeField(this);
    scaleMaximumWidth(m_schoolEnds, 96);
    m_schoolRow = addRow(m_schoolEnds);
    auto* rest = new QWidget(m_schoolRow);
    rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_schoolRow->addBeside(rest);
    connect(m_schoolEnds, &TimeField::timeChanged, this, [this](std::optional<QTime> time) {
        change([&](ConferenceRequest& request) { request.schoolDayEnds = time; });
    });
    connect(m_schoolEnds, &TimeField::refusalChanged, m_schoolRow, &FieldRow::setRefusal);
    m_dayCare = saidBox(this);
    m_dayCareRow = addRow(m_dayCare);
    connect(m_dayCare, &QComboBox::activated, this, [this](int index) {
        change([&](ConferenceRequest& request) { request.dayCare = saidAt(index); });
    });
}

SettlingText* RequestFields::text(const QString& field) const
{
    const auto found = m_texts.find(field);
    return found == m_texts.end() ? nullptr : found->second.field;
}

DateField* RequestFields::date(const QString& field) const
{
    const auto found = m_dates.find(field);
    return found == m_dates.end() ? nullptr : found->second.field;
}

QCheckBox* RequestFields::ground(const QString& word) const
{
    const auto found = m_ground.find(word);
    return found == m_ground.end() ? nullptr : found->second;
}

void RequestFields::settle()
{
    for (const auto& [name, part] : m_texts)
        part.field->settleNow();
}

void RequestFields::change(const std::function<void(ConferenceRequest&)>& change)
{
    ConferenceRequest wanted = m_request;
    change(wanted);
    if (wanted.delay && *wanted.delay == Delay{})
        wanted.delay.reset();
    if (wanted.supported && *wanted.supported == SupportedRequest{})
        wanted.supported.reset();
    if (wanted == m_request)
        return;
    m_request = std::move(wanted);
    showAsked();
    judgeDates();
    Q_EMIT changed();
}

void RequestFields::show(const ConferenceRequest& request, const RequestAbout& about)
{
    m_request = request;
    m_about = about;
    fillTriggers();
    fill();
    showAsked();
    judgeDates();
    refreshLabels();
}

void RequestFields::fill()
{
    ConferenceRequest copy = m_request; // reading through the same ways as writing
    for (const auto& [name, part] : m_texts)
        if (!part.field->hasFocus() || part.field->isSettled())
            part.field->setSettledText(part.at(copy));
    for (const auto& [name, part] : m_dates) {
        part.field->setToday(m_about.today);
        if (!part.field->edit()->hasFocus())
            part.field->setDate(part.at(copy));
    }
    if (!m_schoolEnds->hasFocus())
        m_schoolEnds->setTime(m_request.schoolDayEnds);
    m_supportDeclined->setChecked(m_request.supported && m_request.supported->declined);
    m_harm->setCurrentIndex(indexOf(m_request.harmFound));
    m_dayCare->setCurrentIndex(indexOf(m_request.dayCare));
    m_decision->setChosen(m_request.declined ? 1 : 0);
    for (const auto& [word, tick] : m_ground)
        tick->setChecked(m_request.preBirthGrounds.contains(word));
}

bool RequestFields::looksInto(QStringView check) const
{
    return m_about.procedure && std::any_of(m_about.procedure->checks.begin(), m_about.procedure->checks.end(), [&](const CheckLine& line) {
        return line.check.text() == check && (line.conferences.empty() || line.conferences.contains(m_about.type));
    });
}

void RequestFields::showAsked()
{
    const bool first = m_about.type == ConferenceType::Initial || m_about.type == ConferenceType::PreBirth;
    const bool declined = m_request.declined;
    const bool professional = m_request.trigger == RequestTrigger::ProfessionalsRequest;
    const bool supportDeclined = m_request.supported && m_request.supported->declined;
    const auto showText = [this](const QString& name, bool shown) { m_texts.at(name).row->setVisible(shown); };
    const auto showDate = [this](const QString& name, bool shown) { m_dates.at(name).row->setVisible(shown); };
    showText(u"supportedBy"_s, professional);
    m_supportDeclinedRow->setVisible(professional);
    showText(u"disagreement"_s, professional && supportDeclined);
    m_harmRow->setVisible(first);
    showText(u"enquiryOutcome"_s, first);
    m_groundsRow->setVisible(m_about.type == ConferenceType::PreBirth);
    showText(u"declinedReason"_s, declined);
    showText(u"reasonsAgainst"_s, !declined);
    const bool interim = declined || looksInto(u"interim-safety-plan");
    showDate(u"interimPlanSince"_s, interim);
    showText(u"interimPlanHeldBy"_s, interim);
    const bool delay = m_about.late && !declined;
    showText(u"toldTo"_s, delay);
    showDate(u"toldOn"_s, delay);
    showText(u"safeguards"_s, delay);
    const bool school = m_about.anyBorn && !declined && (looksInto(u"school-hours") || looksInto(u"day-care"));
    m_schoolRow->setVisible(school);
    m_dayCareRow->setVisible(school && looksInto(u"day-care"));
}

void RequestFields::askDeclinedReason()
{
    const TextPart& part = m_texts.at(u"declinedReason"_s);
    part.row->setRefusal(tr("Write why no conference is held; it goes into the record."));
    part.field->setFocus();
}

void RequestFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

} // namespace cadair::ui

#include "moc_requestfields.cpp"

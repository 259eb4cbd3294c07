#include "ui/conference/conferenceworkspace.h"

#include "core/rules/childpart.h"
#include "core/store/conferencestore.h"
#include "core/wording/names.h"
#include "core/wording/reasons.h"
#include "core/wording/safety.h"
#include "core/workflow/safety.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// The part that a conference as it stands asks for.
QString partFor(const OpenConference& open)
{
    if (open.record.dossier.request.declined) // nothing comes after it but another request
        return u"prepare"_s;
    switch (open.file.conference.state) {
    case ConferenceState::Requested:
    case ConferenceState::Convened:
    case ConferenceState::Postponed:
        return u"prepare"_s;
    case ConferenceState::InSession:
    case ConferenceState::Adjourned:
        return u"live"_s;
    case ConferenceState::Concluded:
    case ConferenceState::DecisionsIssued:
    case ConferenceState::MinutesApproved:
    case ConferenceState::Distributed:
    case ConferenceState::Closed:
    case ConferenceState::Cancelled:
    case ConferenceState::NotProceeded:
        return u"after"_s;
    }
    Q_UNREACHABLE();
}

/// "Initial conference" within a line.
QString withoutCapital(const QString& words)
{
    return words.isEmpty() ? words : words.at(0).toLower() + words.mid(1);
}

} // namespace

ConferenceWorkspace::ConferenceWorkspace(Desk& desk, QWidget* parent)
    : Workspace(parent), m_desk(desk), m_chipRow(new QWidget(this)), m_switch(new SegmentBar(this)),
      m_stack(new CurrentStack(this))
{
    auto* chips = new QHBoxLayout(m_chipRow);
    scaleLayout(chips, {}, 8);
    heading().addRight(m_chipRow);
    heading().addRight(m_switch);
    scaleLayout(content(), {}, 0);
    content()->addWidget(m_stack);
    actions().hide(); // each part has a bar of its own
    connect(m_switch, &SegmentBar::choiceMade, this, [this](int index) {
        if (!showPart(m_parts.at(static_cast<size_t>(index))->partId()))
            refreshTexts();
    });
    refreshTexts();
}

void ConferenceWorkspace::addPart(ConferencePart* part)
{
    m_parts.push_back(part);
    m_stack->addWidget(part);
    connect(part, &ConferencePart::changed, this, [this] {
        readAnew();
        Q_EMIT saved();
    });
    connect(part, &ConferencePart::kept, this, &Workspace::saved);
    connect(part, &ConferencePart::commandsChanged, this, &Workspace::commandsChanged);
    connect(part, &ConferencePart::chipsChanged, this, &ConferenceWorkspace::refreshChips);
    connect(part, &ConferencePart::partWanted, this, &ConferenceWorkspace::showPart);
    connect(part, &ConferencePart::goTo, this, &Workspace::goTo);
    refreshTexts();
}

ConferencePart* ConferenceWorkspace::currentPart() const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [this](const ConferencePart* part) { return part->partId() == m_part; });
    return found == m_parts.end() ? nullptr : *found;
}

bool ConferenceWorkspace::showPart(const QString& part)
{
    const auto wanted = std::find_if(m_parts.begin(), m_parts.end(), [&part](const ConferencePart* each) { return each->partId() == part; });
    if (wanted == m_parts.end() || !m_open)
        return false;
    if (m_part != part && currentPart() && !currentPart()->canLeave())
        return false;
    m_part = part;
    if (!guarded(messages(), [this] { m_open = reread(m_desk.office(), *m_conference); })) // what the part before wrote last
        return false;
    const bool hadKeyboard = window()->focusWidget() && m_stack->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(*wanted);
    showRead();
    (*wanted)->activated();
    if (hadKeyboard && !(*wanted)->stops().isEmpty() && !(*wanted)->isAncestorOf(window()->focusWidget()))
        firstFocusIn((*wanted)->stops().constFirst())->setFocus();
    Q_EMIT commandsChanged();
    Q_EMIT stateChanged();
    return true;
}

QString ConferenceWorkspace::id() const
{
    return u"conference"_s;
}

QString ConferenceWorkspace::railId() const
{
    return u"conferences"_s;
}

QString ConferenceWorkspace::name() const
{
    return tr("Conference");
}

bool ConferenceWorkspace::idleLockAllowed() const
{
    return !currentPart() || currentPart()->idleLockAllowed();
}

std::vector<Command> ConferenceWorkspace::commands() const
{
    std::vector<Command> all;
    if (!m_open)
        return all;
    const QStringList texts{tr("&Prepare"), tr("&Live"), tr("&After")};
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const QString part = m_parts[i]->partId();
        Command command{u"conference."_s + part, texts.value(static_cast<qsizetype>(i)),
                        QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))), Menu::Conference, {}};
        command.run = [frame = const_cast<ConferenceWorkspace*>(this), part] { frame->showPart(part); };
        command.checkable = true;
        command.checked = part == m_part;
        all.push_back(std::move(command));
    }
    if (currentPart())
        for (Command& command : currentPart()->commands())
            all.push_back(std::move(command));
    return all;
}

bool ConferenceWorkspace::open(const QString& record, const QString& part)
{
    const auto conference = ConferenceId::parse(record);
    if (!conference && !record.isEmpty())
        return false;
    if (!conference && !m_conference)
        return false;
    const ConferenceId wanted = conference.value_or(*m_conference);
    if (m_conference != wanted && currentPart() && !currentPart()->canLeave())
        return false;
    std::optional<OpenConference> read;
    if (!guarded(messages(), [&] { read = openConference(m_desk.office(), wanted); }) || !read)
        return false;
    messages().dismiss();
    m_conference = wanted;
    m_open = std::move(read);
    readFamily();
    const QString matter = part.section(u'/', 1);
    QString shown = part.isEmpty() ? partFor(*m_open) : part.section(u'/', 0, 0);
    if (std::none_of(m_parts.begin(), m_parts.end(), [&](const ConferencePart* each) { return each->partId() == shown; }) && !m_parts.empty())
        shown = m_parts.front()->partId();
    m_part = shown;
    if (ConferencePart* now = currentPart()) {
        m_stack->setCurrentWidget(now);
        showRead();
        now->activated();
        if (!matter.isEmpty())
            now->showMatter(matter);
    }
    Q_EMIT commandsChanged();
    return true;
}

Destination ConferenceWorkspace::whereabouts() const
{
    return {id(), m_conference ? m_conference->text() : QString(), m_part};
}

Destination ConferenceWorkspace::ruleAsked() const
{
    Destination asked = currentPart() ? currentPart()->ruleAsked() : rulesOf({}, {});
    if (asked.record.isEmpty() && m_open)
        asked.record = m_open->procedure->id.text();
    return asked;
}

void ConferenceWorkspace::activated()
{
    refreshTexts();
}

bool ConferenceWorkspace::canLeave()
{
    return !currentPart() || currentPart()->canLeave();
}

void ConferenceWorkspace::aboutToLock()
{
    for (ConferencePart* part : m_parts)
        part->aboutToLock();
    m_open.reset();
    m_familyName.clear();
    m_warnings.clear();
    messages().dismiss();
    refreshTexts();
}

void ConferenceWorkspace::unlocked()
{
    if (!m_conference)
        return;
    guarded(messages(), [this] { m_open = openConference(m_desk.office(), *m_conference); });
    if (!m_open || !currentPart())
        return;
    readFamily();
    showRead();
    currentPart()->unlocked();
    Q_EMIT commandsChanged();
}

void ConferenceWorkspace::readFamily()
{
    guarded(messages(), [this] {
        const Office& office = m_desk.office();
        if (const auto summary = ConferenceStore(office.casebook).summary(*m_conference))
            m_familyName = summary->familyName;
        m_warnings = warningsNow(office, m_open->file.conference.family);
    });
}

QStringList ConferenceWorkspace::warnings() const
{
    QStringList said;
    if (!m_open)
        return said;
    for (const WithheldAddress& withheld : m_open->file.withheld)
        if (withheld.holdsOn(m_desk.clock().today()))
            said << withheldSentence(withheld, screenLanguage());
    for (const FamilyWarning& warning : m_warnings)
        said << warningSentence(warning, screenLanguage());
    return said;
}

QList<QWidget*> ConferenceWorkspace::stops() const
{
    QList<QWidget*> found = Page::stops();
    if (currentPart() && currentPart()->isVisible())
        found += currentPart()->stops();
    return found;
}

void ConferenceWorkspace::readAnew()
{
    if (!m_conference)
        return;
    if (guarded(messages(), [this] { m_open = reread(m_desk.office(), *m_conference); })) {
        showRead();
        Q_EMIT commandsChanged();
        Q_EMIT stateChanged();
    }
}

void ConferenceWorkspace::showRead()
{
    if (m_open && currentPart())
        guarded(messages(), [this] { currentPart()->showConference(*m_open); });
    refreshTexts();
}

void ConferenceWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

QString ConferenceWorkspace::contextLine() const
{
    const Language language = screenLanguage();
    const Conference& conference = m_open->file.conference;
    QStringList parts;
    if (conference.date && conference.plannedStart)
        //: a day and the time the conference begins
        parts << tr("%1, %2").arg(weekdayDate(*conference.date, language), timeText(*conference.plannedStart));
    else
        parts << (conference.date ? weekdayDate(*conference.date, language) : tr("No date yet"));
    parts << conference.place;
    QStringList children;
    for (const Subject& subject : m_open->file.subjects) {
        const QString called = callName(subject.child, language);
        const QDate on = conference.date.value_or(m_desk.clock().today());
        //: a child and its age in years
        children << (subject.child.born && *subject.child.born <= on ? tr("%1 (%2)").arg(called).arg(ageOn(*subject.child.born, on)) : called);
    }
    parts << children.join(u", "_s);
    parts << (currentPart() ? currentPart()->contextWords() : QString());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void ConferenceWorkspace::refreshTexts()
{
    m_switch->setTexts(QStringList{tr("Prepare"), tr("Live"), tr("After")}.mid(0, static_cast<qsizetype>(m_parts.size())));
    for (size_t i = 0; i < m_parts.size(); ++i)
        if (m_parts[i]->partId() == m_part)
            m_switch->setChosen(static_cast<int>(i));
    m_switch->setVisible(!m_parts.empty());
    if (m_open) {
        //: a family's name and the kind of conference
        heading().setTitle(tr("%1: %2").arg(m_familyName, withoutCapital(nameOf(m_open->file.conference.type, screenLanguage()))));
        heading().setContext(contextLine());
    } else {
        heading().setTitle({});
        heading().setContext({});
    }
    refreshChips();
}

void ConferenceWorkspace::refreshChips()
{
    m_chips = m_open && currentPart() ? currentPart()->chips() : std::vector<PartChip>{};
    if (const int count = static_cast<int>(warnings().size()); count > 0) // before anything the part has to say
        m_chips.insert(m_chips.begin(), {tr("%n warning(s)", nullptr, count), Tone::Stopped, u"shield-lock"_s, [this] {
                                             messages().show({Tone::Stopped, [this] { return warnings().join(u'\n'); }, {}, true, u"shield-lock"_s});
                                         }});
    while (m_chipButtons.size() > m_chips.size()) {
        delete m_chipButtons.back();
        m_chipButtons.pop_back();
    }
    while (m_chipButtons.size() < m_chips.size()) {
        auto* button = new ChipButton(m_chipRow);
        const size_t index = m_chipButtons.size();
        connect(button, &ChipButton::clicked, this, [this, index] {
            if (index < m_chips.size() && m_chips[index].run)
                m_chips[index].run();
        });
        m_chipRow->layout()->addWidget(button);
        m_chipButtons.push_back(button);
        button->show();
    }
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chipButtons[i]->set(m_chips[i].text, m_chips[i].tone, m_chips[i].icon);
        m_chipButtons[i]->setAccessibleName(m_chips[i].text);
    }
    m_chipRow->setVisible(!m_chips.empty());
}

} // namespace cadair::ui

#include "moc_conferenceworkspace.cpp"

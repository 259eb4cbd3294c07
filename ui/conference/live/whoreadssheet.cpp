#include "ui/conference/live/whoreadssheet.h"

#include "core/rules/disclosure.h"
#include "core/wording/names.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 2;
constexpr std::array kinds{ConfidentialKind::ThirdParty, ConfidentialKind::LegalAdvice, ConfidentialKind::Police};

bool isWithheld(const Note& note, const ParticipantId& who)
{
    return std::find(note.withheldFrom.begin(), note.withheldFrom.end(), who) != note.withheldFrom.end();
}

/// The segment a paragraph stands at: 0 for one that is not confidential.
int segmentOf(const Note& note)
{
    if (!note.confidential)
        return 0;
    const auto found = std::find(kinds.begin(), kinds.end(), note.confidentialKind.value_or(ConfidentialKind::ThirdParty));
    return static_cast<int>(found - kinds.begin()) + 1;
}

} // namespace

WhoReadsSheet::WhoReadsSheet(const LiveTools& tools, const LiveState& state, Note note, QWidget* parent)
    : Sheet(tools, state, parent), m_note(std::move(note)), m_words(addWords()), m_kind(new SegmentBar(this)), m_hint(nullptr), m_readersTitle(nullptr)
{
    m_kind->setFolds(true);
    body()->addWidget(m_kind);
    m_hint = addWords();
    m_readersTitle = addWords(true);
    auto* grid = new QGridLayout;
    scaleLayout(grid, {}, 6);
    for (const Participant& person : state.file().participants) {
        if (person.capacity == Capacity::Chair || person.capacity == Capacity::MinuteTaker)
            continue; // they wrote it
        auto* box = new QCheckBox(this);
        box->setChecked(!isWithheld(m_note, person.id));
        const int place = static_cast<int>(m_readers.size());
        grid->addWidget(box, place / columns, place % columns);
        m_readers.emplace_back(person.id, box);
    }
    body()->addLayout(grid);
    m_kind->setTexts({QString(), QString(), QString(), QString()});
    m_kind->setChosen(segmentOf(m_note));
    connect(m_kind, &SegmentBar::choiceMade, this, [this] { refreshTexts(); });
}

QWidget* WhoReadsSheet::firstField() const
{
    return m_kind;
}

QCheckBox* WhoReadsSheet::reader(const ParticipantId& who) const
{
    for (const auto& [id, box] : m_readers)
        if (id == who)
            return box;
    return nullptr;
}

bool WhoReadsSheet::isConfidential() const
{
    return m_kind->chosen() > 0;
}

bool WhoReadsSheet::take()
{
    Note after = m_note;
    after.confidential = isConfidential();
    after.confidentialKind = isConfidential() ? std::optional(kinds.at(static_cast<size_t>(m_kind->chosen() - 1))) : std::nullopt;
    after.withheldFrom.clear();
    for (const auto& [id, box] : m_readers)
        if (!box->isChecked())
            after.withheldFrom.push_back(id);
    for (const ParticipantId& id : m_note.withheldFrom) // whoever has no box keeps what was settled before
        if (!reader(id))
            after.withheldFrom.push_back(id);
    if (after != m_note)
        Q_EMIT settled(m_note, after);
    return true;
}

void WhoReadsSheet::refreshTexts()
{
    const Language language = screenLanguage();
    setHead(tr("Who may read this paragraph?"));
    m_words->setText(m_note.text);
    QStringList texts{tr("Not confidential")};
    for (const ConfidentialKind kind : kinds)
        texts << nameOf(kind, language);
    m_kind->setTexts(texts);
    m_kind->setAccessibleName(tr("Confidential"));
    m_hint->setText(isConfidential() ? tr("No copy for the family has it.") : tr("Every copy may have it, but those left out below."));
    m_readersTitle->setText(tr("Whose copy has it"));
    for (const auto& [id, box] : m_readers) {
        const Participant* person = state().file().participant(id);
        if (!person)
            continue;
        const bool never = isConfidential() && !readsAll(*person);
        box->setEnabled(!never);
        box->setText(tr("%1, %2").arg(person->name, livewords::belongs(*person, tools().desk)));
        box->setAccessibleDescription(never ? tr("No copy for the family has it.") : QString());
    }
    setVerb(tr("Settle"));
    setNotNow(tr("Leave it"));
}

} // namespace cadair::ui

#include "moc_whoreadssheet.cpp"

#include "ui/letterdesk/lettercard.h"

#include "core/rules/disclosure.h"
#include "core/wording/localwords.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/reasons.h"
#include "core/wording/safety.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 3> sizesOffered{12, 14, 18};

} // namespace

LetterCard::LetterCard(QWidget* parent)
    : QWidget(parent), m_card(new Card(this)), m_languageTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true)),
      m_languages(new SegmentBar(this)), m_languageNote(new TextLabel(this, TextSize::Small, Tone::Muted)),
      m_later(makeButton(this, ButtonLook::Plain, u"translate"_s)),
      m_sizeTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_sizes(new SegmentBar(this)),
      m_whyTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_why(new TextLabel(this)),
      m_chairSays(makeButton(this, ButtonLook::Plain)), m_checkTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true)),
      m_mend(makeButton(this, ButtonLook::Plain, u"pencil"_s)), m_safety(makeButton(this, ButtonLook::Plain, u"shield-check"_s))
{
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(m_card);
    auto* scroll = new QScrollArea(m_card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(scroll);
    m_all = new QVBoxLayout(inside);
    scaleLayout(m_all, {16, 12, 16, 12}, 6);
    const auto gap = [this] { m_all->addSpacing(px(8)); };
    m_all->addWidget(m_languageTitle);
    m_all->addWidget(m_languages);
    m_all->addWidget(m_languageNote);
    m_all->addWidget(m_later);
    gap();
    m_all->addWidget(m_sizeTitle);
    m_all->addWidget(m_sizes);
    gap();
    m_all->addWidget(m_whyTitle);
    m_all->addWidget(m_why);
    m_all->addWidget(m_chairSays);
    gap();
    m_all->addWidget(new Hairline(inside));
    m_all->addWidget(m_checkTitle);
    m_checkRows = new QVBoxLayout;
    scaleLayout(m_checkRows, {}, 6);
    m_all->addLayout(m_checkRows);
    m_all->addWidget(m_safety);
    m_all->addWidget(m_mend);
    m_all->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_card->setBody(scroll);
    m_languages->setFolds(true);
    m_sizes->setFolds(true);
    m_chairSays->setCheckable(true);
    connect(m_languages, &SegmentBar::choiceMade, this, [this](int index) { Q_EMIT languageWanted(index == 0 ? u"cy"_s : index == 1 ? u"en"_s : u"both"_s); });
    connect(m_later, &QPushButton::clicked, this, &LetterCard::laterWanted);
    connect(m_safety, &QPushButton::clicked, this, &LetterCard::safetyWanted);
    connect(m_sizes, &SegmentBar::choiceMade, this, [this](int index) { Q_EMIT sizeWanted(sizesOffered.at(static_cast<size_t>(index))); });
    connect(m_mend, &QPushButton::clicked, this, &LetterCard::mendWanted);
    connect(m_chairSays, &QPushButton::clicked, this, [this] { Q_EMIT chairSaid(!m_chairSaidYes); });
    refreshTexts();
}

void LetterCard::showRow(const LetterRow* row, const OpenConference* open, const Office* office)
{
    m_row.reset();
    m_problems.clear();
    m_withheld.clear();
    m_rule = {};
    m_paragraph.clear();
    if (row && open && office) {
        m_row = *row;
        m_withheld = withheldFrom(row->person, open->file.withheld, office->clock.today());
        m_chairSaidYes = row->entitlement == Entitlement::ChairDecides && row->document && !row->issuedAt;
        if (row->document && !row->issuedAt)
            for (const MissingField& missing : row->document->missing) {
                const Subject* subject = missing.child ? open->file.subject(*missing.child) : nullptr;
                const auto words = [&](Language language) {
                    return missingSentence(missing, row->person.name, subject ? callName(subject->child, language) : QString(),
                                           office->rulebook.templates(), language);
                };
                m_problems.emplace_back(words(Language::English), words(Language::Welsh));
            }
        if (const Rule* rule = open->procedure->rule(row->rule)) {
            m_rule = rule->text;
            if (m_rule.cy.isEmpty()) // the procedure itself may be in English only; the short words never are
                m_rule.cy = rule->brief.cy;
            m_paragraph = rule->paragraph;
        }
    }
    refreshTexts();
}

QStringList LetterCard::problems() const
{
    QStringList found;
    for (const auto& [english, welsh] : m_problems)
        found << (screenLanguage() == Language::Welsh ? welsh : english);
    found.removeDuplicates();
    return found;
}

QString LetterCard::languageWords() const
{
    const QString& tag = m_row->person.languages.papers;
    if (m_row->later)
        //: %1: a day
        return (m_row->later->language == Language::Welsh ? tr("In English now; the Welsh follows by %1.") : tr("In Welsh now; the English follows by %1."))
            .arg(longDate(m_row->later->by, screenLanguage()));
    if (m_row->both)
        return tr("Both versions go together in one envelope, Welsh first.");
    if (tag.isEmpty())
        return tr("Not asked yet, so it is in English. Choose the language as soon as you have asked.");
    if (tag.startsWith(u"cy"_s) || tag.startsWith(u"en"_s))
        return tr("The language this person asked for.");
    //: the name of a third language
    return tr("Asked for: %1. The copy is in English; somebody has to translate or explain it.").arg(nameOfLanguage(tag, screenLanguage()));
}

QString LetterCard::whyWords() const
{
    if (!m_row->adopted)
        return entitlementWords();
    const QString adopted = adoptionSentence(*m_row->adopted, screenLanguage());
    return m_row->entitlement == Entitlement::ChairDecides ? entitlementWords() + u' ' + adopted : adopted;
}

QString LetterCard::entitlementWords() const
{
    switch (m_row->entitlement) {
    case Entitlement::Stated:
        return m_rule.in(screenLanguage()).isEmpty() ? tr("The procedure says this person gets it.") : m_rule.in(screenLanguage());
    case Entitlement::NotStated:
        return tr("The procedure does not say who gets it; this is the unit’s own practice.");
    case Entitlement::ChairDecides:
        return tr("Nothing goes to this person until the chair has said so.");
    }
    Q_UNREACHABLE();
}

QString LetterCard::safetyWords() const
{
    switch (m_row->safety) {
    case SafetyState::NotAsked:
    case SafetyState::Open: return {};
    case SafetyState::Safe: return tr("It was answered that this may safely go to this person.");
    case SafetyState::Unsafe: return {};
    }
    Q_UNREACHABLE();
}

void LetterCard::refreshHanding(bool open)
{
    const bool asked = m_row && m_row->safety != SafetyState::NotAsked;
    m_safety->setText(asked && m_row->safety == SafetyState::Open ? tr("Is it safe to send?…") : tr("Answer it anew…"));
    m_safety->setAccessibleName(tr("Whether it is safe to send this to this person"));
    m_safety->setVisible(open && asked);
    m_later->setText(m_row && m_row->later ? tr("Both together again") : tr("One now, one later…"));
    m_later->setVisible(open && m_row->both);
}

LetterCard::Check& LetterCard::check(size_t index)
{
    while (m_checks.size() <= index) {
        Check made{nullptr, nullptr, new QWidget(this)};
        auto* line = new QHBoxLayout(made.row);
        scaleLayout(line, {}, 8);
        made.icon = new IconLabel(made.row, shape::done, Tone::Done);
        made.words = new TextLabel(made.row);
        line->addWidget(made.icon, 0, Qt::AlignTop);
        line->addWidget(made.words, 1);
        m_checkRows->addWidget(made.row);
        m_checks.push_back(made);
    }
    return m_checks[index];
}

void LetterCard::setChecks(const QStringList& problems)
{
    size_t used = 0;
    const auto say = [&](Tone tone, const QString& words) {
        Check& line = check(used++);
        line.icon->setIcon(shapeOf(tone), tone);
        line.words->setText(words);
        line.row->show();
    };
    for (const WithheldAddress& withheld : m_withheld)
        say(Tone::Stopped, withheldSentence(withheld, screenLanguage()));
    for (const QString& problem : problems)
        say(Tone::Attention, problem);
    if (m_row && !safetyWords().isEmpty())
        say(Tone::Done, safetyWords());
    if (m_row && m_row->stopped)
        say(Tone::Stopped, tr("The letter issued on %1 gives an address that has been withheld since. It is kept, and it is not printed or saved again. Issue this one in its place.")
                               .arg(longDate(m_row->stopped->date(), screenLanguage())));
    if (m_row && m_row->issuedAt) {
        say(Tone::Done, tr("Issued on %1 at %2, copy %3.")
                            .arg(longDate(m_row->issuedAt->date(), screenLanguage()), timeText(m_row->issuedAt->time()))
                            .arg(m_row->document->copyNumber));
        say(Tone::Done, tr("The text is frozen: printing it again gives the identical letter."));
    } else if (m_row && m_row->document && problems.isEmpty()) {
        say(Tone::Done, tr("Every field has a value."));
    }
    for (size_t i = used; i < m_checks.size(); ++i)
        m_checks[i].row->hide();
    m_checkTitle->setVisible(used > 0);
}

void LetterCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void LetterCard::refreshTexts()
{
    m_card->setTitle(tr("This letter"));
    m_languageTitle->setText(tr("Language"));
    m_languages->setTexts({u"Cymraeg"_s, u"English"_s, tr("Both")});
    m_languages->setAccessibleTexts({tr("The letter in Welsh"), tr("The letter in English"), tr("The letter in both languages")});
    m_sizeTitle->setText(tr("Type size"));
    //: a type size in points
    m_sizes->setTexts({tr("%1 pt").arg(12), u"14"_s, u"18"_s});
    m_sizes->setAccessibleTexts({tr("12 points"), tr("14 points"), tr("18 points")});
    m_whyTitle->setText(tr("Why"));
    m_checkTitle->setText(tr("Checked"));
    m_chairSays->setText(m_chairSaidYes ? tr("Take the chair’s yes back") : tr("The chair says yes"));
    m_mend->setText(tr("Add what is missing…"));
    const bool any = m_row.has_value();
    for (QWidget* each : {static_cast<QWidget*>(m_languageTitle), static_cast<QWidget*>(m_languages), static_cast<QWidget*>(m_languageNote),
                          static_cast<QWidget*>(m_sizeTitle), static_cast<QWidget*>(m_sizes), static_cast<QWidget*>(m_whyTitle),
                          static_cast<QWidget*>(m_why)})
        each->setVisible(any);
    const bool open = any && !m_row->issuedAt;
    m_languages->setEnabled(open);
    m_sizes->setEnabled(open);
    m_chairSays->setVisible(open && m_row->entitlement == Entitlement::ChairDecides);
    m_chairSays->setChecked(m_chairSaidYes);
    setChecks(problems());
    const bool onlySafety = m_row && m_row->document && m_row->document->missing.size() == 1
                            && (m_row->safety == SafetyState::Open || m_row->safety == SafetyState::Unsafe);
    m_mend->setVisible(open && !m_problems.empty() && !onlySafety);
    refreshHanding(open);
    if (!any)
        return;
    const QString tag = m_row->issuedAt ? wordOf(m_row->document->language) : m_row->person.languages.papers;
    m_languages->setChosen(m_row->both ? 2 : tag.startsWith(u"cy"_s) ? 0 : tag.startsWith(u"en"_s) ? 1 : -1);
    m_languageNote->setText(m_row->issuedAt ? QString() : languageWords());
    m_languageNote->setVisible(!m_languageNote->text().isEmpty());
    m_languageNote->setTone(m_row->document && m_row->document->languageMatter != LanguageMatter::None && !m_row->both ? Tone::Attention : Tone::Muted);
    const int points = m_row->document ? m_row->document->pointSize : sizesOffered.front();
    for (size_t i = 0; i < sizesOffered.size(); ++i)
        if (sizesOffered[i] == points)
            m_sizes->setChosen(static_cast<int>(i));
    m_why->setText(whyWords());
}

} // namespace cadair::ui

#include "moc_lettercard.cpp"

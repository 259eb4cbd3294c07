#include "ui/register/answercard.h"

#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/register/registerwords.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList tellWords{u"has-plan"_s, u"social-worker"_s, u"details"_s};

} // namespace

AnswerCard::AnswerCard(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_card(new Card(this)), m_who(new TextLabel(this, TextSize::Small, Tone::Muted)),
      m_sentence(new TextLabel(this)), m_children(new CardTable(m_card)), m_tellHead(new TextLabel(this, TextSize::Small, Tone::Muted, true)),
      m_complete(makeButton(this)), m_verb(makeButton(this, ButtonLook::Primary))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    MadeRows::Makers makers;
    makers.rows = [this] { return m_matches ? static_cast<int>(m_matches->size()) : 0; };
    makers.columns = [] { return 1; };
    makers.id = [this](int row) { return m_matches->at(static_cast<size_t>(row)).child.id.text(); };
    makers.cell = [this](int row, int) {
        const RegisterRow& match = m_matches->at(static_cast<size_t>(row));
        const QStringList under{RegisterWords::born(match.child, m_desk.clock().today()),
                                //: since when a child is on the list
                                tr("since %1").arg(RegisterWords::date(match.spell.since)), match.lead};
        return textCell(RegisterWords::name(match.child), under.join(u" · "_s), true);
    };
    m_rows = new MadeRows(std::move(makers), m_children);
    m_children->setRows(m_rows);
    m_children->horizontalHeader()->hide();
    m_children->setColumns({{ColumnWidth::Kind::Stretch, 120}});
    layOutInside();
    m_card->body()->addWidget(new Hairline(m_card));
    auto* buttons = new QHBoxLayout;
    scaleLayout(buttons, {16, 10, 16, 10}, 8);
    buttons->addWidget(m_complete);
    buttons->addStretch(1);
    buttons->addWidget(m_verb);
    m_card->body()->addLayout(buttons);
    connect(m_complete, &QPushButton::clicked, this, [this] {
        if (m_enquiry)
            Q_EMIT completeWanted(RegisterEnquiry(m_enquiry->enquiry));
    });
    connect(m_verb, &QPushButton::clicked, this, &AnswerCard::keepTold);
    refreshTexts();
}

/// Everything but the buttons scrolls, where letters are large.
void AnswerCard::layOutInside()
{
    auto* inside = new QWidget(m_card);
    auto* all = new QVBoxLayout(inside);
    scaleLayout(all, {0, 12, 0, 12}, 8);
    const auto padded = [all] {
        auto* rows = new QVBoxLayout;
        scaleLayout(rows, {16, 0, 16, 0}, 8);
        all->addLayout(rows);
        return rows;
    };
    auto* rows = padded();
    rows->addWidget(m_who);
    rows->addWidget(m_sentence);
    scaleMinimumHeight(m_children, 110);
    all->addWidget(m_children, 1);
    auto* tell = padded();
    tell->addWidget(m_tellHead);
    for (const QString& word : tellWords) {
        m_ticks.push_back(new QCheckBox(inside));
        m_ticks.back()->setProperty("word", word);
        tell->addWidget(m_ticks.back());
    }
    all->addStretch(0);
    m_card->body()->addWidget(scrolling(inside, m_card), 1);
}

void AnswerCard::focusFirst()
{
    if (m_matches && m_matches->size() > 1)
        m_children->setFocus();
    else if (const auto tick = std::find_if(m_ticks.begin(), m_ticks.end(), [](const QCheckBox* each) { return !each->isHidden(); }); tick != m_ticks.end())
        (*tick)->setFocus();
    else
        m_verb->setFocus();
}

void AnswerCard::show(const JudgedEnquiry& enquiry)
{
    auto matches = answerTo(m_desk.office(), enquiry.enquiry.id);
    const QStringList allowed = tellable(registerProcedure(m_desk.office()));
    m_rows->changeRows([&] {
        m_enquiry = enquiry;
        m_matches = std::move(matches);
    });
    for (QCheckBox* tick : m_ticks) {
        const QString word = tick->property("word").toString();
        tick->setVisible(isAnswering() && allowed.contains(word));
        tick->setChecked(enquiry.enquiry.enquiry.told.contains(word));
    }
    if (m_matches && !m_matches->empty())
        m_children->setCurrentId(enquiry.enquiry.child ? enquiry.enquiry.child->text() : m_matches->front().child.id.text());
    refreshTexts();
}

void AnswerCard::clear()
{
    m_rows->changeRows([this] {
        m_enquiry.reset();
        m_matches.reset();
    });
    refreshTexts();
}

const RegisterRow* AnswerCard::chosen() const
{
    const int row = m_rows->rowOf(m_children->currentId());
    return row < 0 || !m_matches ? nullptr : &m_matches->at(static_cast<size_t>(row));
}

void AnswerCard::keepTold()
{
    if (!m_enquiry || !m_matches)
        return;
    std::set<QString> told;
    for (const QCheckBox* tick : m_ticks)
        if (!tick->isHidden() && tick->isChecked())
            told.insert(tick->property("word").toString());
    const RegisterRow* row = chosen();
    const EnquiryId id = m_enquiry->enquiry.id;
    guarded(m_messages, [&] {
        const StepResult result = cadair::keepTold(m_desk.office(), id, row ? std::optional(row->child.id) : std::nullopt, told);
        if (result.done)
            Q_EMIT kept(EnquiryId(id));
        else
            m_messages.show({.tone = Tone::Stopped, .text = [] { return tr("The procedures do not let this be told. Nothing was written; the enquiry is kept as it was."); }});
    });
}

QString AnswerCard::sentence() const
{
    return m_sentence->text();
}

void AnswerCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void AnswerCard::refreshTexts()
{
    m_card->setTitle(tr("Answer"));
    m_tellHead->setText(tr("What the enquirer was told"));
    for (QCheckBox* tick : m_ticks)
        tick->setText(RegisterWords::told(tick->property("word").toString()));
    m_complete->setText(tr("Fill in what is missing…"));
    m_verb->setText(tr("Keep what was told"));
    m_children->setAccessibleName(tr("Children on the list of this name"));
    const bool answering = isAnswering();
    m_who->setText(m_enquiry ? tr("%1 asked about %2 on %3.").arg(m_enquiry->enquiry.enquiry.name, m_enquiry->enquiry.about,
                                                                  longDate(m_enquiry->enquiry.askedAt.toLocalTime().date(), screenLanguage()))
                             : QString());
    m_who->setVisible(m_enquiry.has_value());
    if (!m_enquiry) {
        m_sentence->setText(tr("Choose an enquiry, or record a new one."));
    } else if (!answering) {
        QStringList words;
        for (const QString& word : m_enquiry->missing())
            words << u"• "_s + RegisterWords::wanted(word);
        m_sentence->setText(tr("Nothing may be told yet. The enquiry is kept; the procedures still ask for:") + u'\n' + words.join(u'\n'));
    } else if (m_matches->empty()) {
        m_sentence->setText(tr("No child of this name is on the list today."));
    } else {
        m_sentence->setText(tr("%n child(ren) of this name are on the list today. Choose the one who is meant.", nullptr, static_cast<int>(m_matches->size())));
    }
    m_sentence->setTone(m_enquiry && !answering ? Tone::Attention : Tone::Plain);
    m_children->setVisible(answering && !m_matches->empty());
    m_tellHead->setVisible(answering);
    if (!answering)
        for (QCheckBox* tick : m_ticks)
            tick->hide();
    m_complete->setVisible(m_enquiry && !answering);
    m_verb->setVisible(answering);
}

} // namespace cadair::ui

#include "moc_answercard.cpp"

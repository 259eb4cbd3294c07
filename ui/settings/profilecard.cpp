#include "ui/settings/profilecard.h"

#include "core/wording/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// A text's own date, as far as it gives one: "April 2024", "19 May 2024". Empty where it gives none.
QString editionText(const QString& edition, Language language)
{
    if (const QDate day = QDate::fromString(edition, u"yyyy-MM-dd"_s); day.isValid())
        return longDate(day, language);
    const QDate month = QDate::fromString(edition, u"yyyy-MM"_s);
    return month.isValid() ? monthAndYear(month, language) : edition;
}

} // namespace

ProfileCard::ProfileCard(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_card(new Card(this)), m_box(new QComboBox(this)),
      m_boxRow(new FieldRow(m_box, this, FieldRow::LabelPlace::Above)),
      m_title(new TextLabel(this, TextSize::Body, Tone::Plain, true)), m_calendar(new TextLabel(this, TextSize::Small, Tone::Muted)),
      m_documentsHead(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_documents(new TextLabel(this, TextSize::Small)),
      m_note(new TextLabel(this, TextSize::Small, Tone::Muted))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    auto* scroll = new QScrollArea(m_card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(scroll);
    auto* rows = new QVBoxLayout(inside);
    scaleLayout(rows, {16, 12, 16, 12}, 8);
    for (QWidget* widget : {static_cast<QWidget*>(m_boxRow), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_calendar),
                            static_cast<QWidget*>(m_documentsHead), static_cast<QWidget*>(m_documents), static_cast<QWidget*>(m_note)})
        rows->addWidget(widget);
    rows->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_card->body()->addWidget(scroll, 1);
    connect(m_box, &QComboBox::activated, this, [this] {
        describe();
        Q_EMIT choiceMade();
    });
    refreshTexts();
}

void ProfileCard::offer(std::vector<const Procedure*> procedures)
{
    const QString before = m_box->currentData().toString();
    m_procedures = std::move(procedures);
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Procedure* procedure : m_procedures)
        m_box->addItem(procedure->shortTitle.in(screenLanguage()), procedure->id.text());
    m_box->setCurrentIndex(std::max(0, m_box->findData(before)));
    describe();
}

const Procedure* ProfileCard::chosen() const
{
    const int at = m_box->currentIndex();
    return at >= 0 && at < static_cast<int>(m_procedures.size()) ? m_procedures[static_cast<size_t>(at)] : nullptr;
}

bool ProfileCard::choose(const ProcedureKey& procedure)
{
    const int at = m_box->findData(procedure.text());
    if (at < 0)
        return false;
    m_box->setCurrentIndex(at);
    describe();
    return true;
}

void ProfileCard::describe()
{
    const Procedure* procedure = chosen();
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_calendar), static_cast<QWidget*>(m_documentsHead),
                            static_cast<QWidget*>(m_documents), static_cast<QWidget*>(m_note)})
        widget->setVisible(procedure != nullptr);
    if (!procedure)
        return;
    const Language language = screenLanguage();
    m_title->setText(procedure->title.in(language));
    //: the area whose bank holidays are counted
    m_calendar->setText(tr("Bank holidays: %1").arg(m_desk.rulebook().calendarOf(*procedure).title().in(language)));
    QStringList documents;
    for (const SourceDocument& document : procedure->documents) {
        const QString edition = editionText(document.edition, language);
        //: a published text and its date
        documents << (edition.isEmpty() ? tr("%1, without a date").arg(document.title.in(language))
                                        : tr("%1, %2").arg(document.title.in(language), edition));
    }
    m_documents->setText(documents.join(u'\n'));
}

void ProfileCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void ProfileCard::refreshTexts()
{
    m_card->setTitle(tr("Local procedures"));
    m_boxRow->setLabel(tr("&Procedures of"));
    m_documentsHead->setText(tr("From these texts"));
    m_note->setText(tr("A local value never changes the procedure. Wherever one is used, the word “Local” stands beside it."));
    for (int i = 0; i < m_box->count(); ++i)
        m_box->setItemText(i, m_procedures[static_cast<size_t>(i)]->shortTitle.in(screenLanguage()));
    describe();
}

} // namespace cadair::ui

#include "moc_profilecard.cpp"

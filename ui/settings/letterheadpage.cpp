#include "ui/settings/letterheadpage.h"

#include "core/workflow/issuing.h"
#include "core/workflow/localsettings.h"
#include "ui/language/languageswitch.h"
#include "ui/print/documentpreview.h"
#include "ui/settings/sampleshelf.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

LetterheadPage::LetterheadPage(Desk& desk, SampleShelf& samples, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent)
    : SettingsPage(desk, prompts, messages, actions, parent), m_samples(samples), m_card(new Card(this)),
      m_words(new TextLabel(this, TextSize::Body, Tone::Muted)), m_nameEn(new SettlingText(this)), m_nameCy(new SettlingText(this)),
      m_lineEn(new SettlingText(this)), m_lineCy(new SettlingText(this)), m_phone(new SettlingText(this)), m_email(new SettlingText(this)),
      m_both(new QCheckBox(this)), m_pictureHead(new TextLabel(this, TextSize::Body, Tone::Plain, true)), m_picture(new QLabel(this)),
      m_pictureWords(new TextLabel(this, TextSize::Small, Tone::Muted)), m_choose(makeButton(this, ButtonLook::Plain, u"file-earmark-text"_s)),
      m_remove(makeButton(this, ButtonLook::Quiet)), m_page(new Card(this)), m_languages(new SegmentBar(m_page)), m_preview(new DocumentPreview(m_page))
{
    const auto above = [this](SettlingText* text) {
        text->setLines(1, 2);
        text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(text, &SettlingText::settled, this, &LetterheadPage::keep);
        return new FieldRow(text, this, FieldRow::LabelPlace::Above);
    };
    m_nameEnRow = above(m_nameEn);
    m_nameCyRow = above(m_nameCy);
    m_lineEnRow = above(m_lineEn);
    m_lineCyRow = above(m_lineCy);
    m_phoneRow = above(m_phone);
    m_emailRow = above(m_email);
    auto* scroll = new QScrollArea(m_card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(scroll);
    auto* rows = new QVBoxLayout(inside);
    scaleLayout(rows, {16, 12, 16, 12}, 10);
    rows->addWidget(m_words);
    for (QWidget* row : {m_nameEnRow, m_nameCyRow, m_lineEnRow, m_lineCyRow, m_phoneRow, m_emailRow})
        rows->addWidget(row);
    for (QWidget* row : {static_cast<QWidget*>(m_both), static_cast<QWidget*>(m_pictureHead), static_cast<QWidget*>(m_picture),
                         static_cast<QWidget*>(m_pictureWords)})
        rows->addWidget(row);
    auto* buttons = new QHBoxLayout;
    scaleLayout(buttons, {}, 8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    rows->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_card->body()->addWidget(scroll, 1);
    m_page->addHeaderWidget(m_languages);
    m_page->body()->addWidget(m_preview, 1);
    auto* all = new QHBoxLayout(this);
    scaleLayout(all, {}, 12);
    all->addWidget(m_card, 4);
    all->addWidget(m_page, 5);
    m_languages->setTexts({QString(), QString()});
    m_languages->setChosen(0);
    connect(m_languages, &SegmentBar::choiceMade, this, &LetterheadPage::showPage);
    connect(m_both, &QCheckBox::clicked, this, &LetterheadPage::keepBoth);
    connect(m_choose, &QPushButton::clicked, this, &LetterheadPage::choosePicture);
    connect(m_remove, &QPushButton::clicked, this, &LetterheadPage::removePicture);
    refreshTexts();
}

QList<SettlingText*> LetterheadPage::texts() const
{
    return {m_nameEn, m_nameCy, m_lineEn, m_lineCy, m_phone, m_email};
}

const Procedure* LetterheadPage::procedure() const
{
    const auto all = unitsProcedures(m_desk.office());
    return all.empty() ? nullptr : all.front();
}

void LetterheadPage::read()
{
    if (!m_desk.isOpen())
        return;
    guarded(m_messages, [this] {
        const Procedure* unit = procedure();
        if (!unit)
            return;
        const Letterhead head = letterhead(m_desk.office(), *unit);
        const QStringList kept{head.name.en, head.name.cy, head.line.en, head.line.cy, head.phone, head.email};
        for (int i = 0; i < kept.size(); ++i)
            if (texts()[i]->isSettled())
                texts()[i]->setSettledText(kept[i]);
        m_both->setChecked(head.bilingual);
        m_logo = head.logo;
    });
    refreshTexts();
    showPage();
}

void LetterheadPage::settle()
{
    for (SettlingText* text : texts())
        text->settleNow();
}

void LetterheadPage::clear()
{
    for (SettlingText* text : texts())
        text->setSettledText({});
    m_both->setChecked(false);
    m_logo.clear();
    m_preview->setDocument(std::nullopt);
    refreshTexts();
}

void LetterheadPage::keep()
{
    if (!m_desk.isOpen())
        return;
    Letterhead head;
    head.name = {m_nameEn->text().simplified(), m_nameCy->text().simplified()};
    head.line = {m_lineEn->text().simplified(), m_lineCy->text().simplified()};
    head.phone = m_phone->text().simplified();
    head.email = m_email->text().simplified();
    if (!guarded(m_messages, [&] { setLetterhead(m_desk.office(), head); }))
        return;
    refreshTexts();
    showPage();
    Q_EMIT saved();
}

void LetterheadPage::keepBoth()
{
    if (!m_desk.isOpen() || !guarded(m_messages, [this] { setUnitsBilingual(m_desk.office(), m_both->isChecked()); }))
        return;
    showPage();
    Q_EMIT saved();
}

void LetterheadPage::choosePicture()
{
    FileQuestion question;
    question.title = tr("Which picture?");
    question.verb = tr("Take this one");
    question.suggestion = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    question.filter = tr("Pictures (*.png *.svg)");
    const auto path = m_prompts.askFile(this, question);
    if (!path || !m_desk.isOpen())
        return;
    const auto read = logoFrom(*path);
    if (const auto* fault = std::get_if<PictureFault>(&read)) {
        m_messages.show({Tone::Attention, [why = *fault] {
            switch (why) {
            case PictureFault::NotThere: return tr("This file cannot be read. The letterhead is as it was. Choose another file.");
            case PictureFault::TooLarge: return tr("This file is larger than 4 MB. The letterhead is as it was. Choose a smaller picture.");
            case PictureFault::NoPicture: return tr("This is no PNG or SVG picture, or it is damaged. The letterhead is as it was. Choose another file.");
            case PictureFault::RefersOutside:
                return tr("This drawing would fetch something from elsewhere. The letterhead is as it was. Save it as a PNG picture and choose that.");
            }
            return QString();
        }, {}});
        return;
    }
    bool taken = false;
    if (!guarded(m_messages, [&] { taken = setUnitsLogo(m_desk.office(), std::get<QByteArray>(read)); }) || !taken)
        return;
    Q_EMIT saved();
    this->read();
}

void LetterheadPage::removePicture()
{
    if (!m_desk.isOpen() || !guarded(m_messages, [this] { setUnitsLogo(m_desk.office(), {}); }))
        return;
    Q_EMIT saved();
    read();
    m_choose->setFocus();
}

void LetterheadPage::showPage()
{
    if (!isVisible() || !m_desk.isOpen())
        return;
    guarded(m_messages, [this] {
        TemplateLine line{.language = m_languages->chosen() == 1 ? Language::Welsh : Language::English,
                          .name = u"invitation-family"_s, .document = documents::invitation(), .reader = TemplateReader::Family};
        m_preview->setDocument(m_samples.families().compose(line, unitsTemplates(m_desk.office()), m_desk.office()));
    });
}

QString LetterheadPage::context() const
{
    return tr("Stands on every letter from now on; letters that were issued stay as they are");
}

QList<QWidget*> LetterheadPage::panes() const
{
    return {m_card, m_page};
}

void LetterheadPage::showEvent(QShowEvent* event)
{
    SettingsPage::showEvent(event);
    showPage();
}

void LetterheadPage::refreshTexts()
{
    m_card->setTitle(tr("Letterhead"));
    m_words->setText(tr("How the unit calls itself, and where it can be reached. It is kept as you write."));
    m_nameEnRow->setLabel(tr("Name in English"));
    m_nameCyRow->setLabel(tr("Name in Welsh"));
    m_nameCyRow->setExplanation(tr("Where it is empty, Welsh letters carry the English name."));
    m_lineEnRow->setLabel(tr("Line under it in English"));
    m_lineCyRow->setLabel(tr("Line under it in Welsh"));
    m_phoneRow->setLabel(tr("Telephone"));
    m_emailRow->setLabel(tr("E-mail"));
    m_both->setText(tr("Both names on every letter"));
    m_pictureHead->setText(tr("Picture"));
    m_pictureWords->setText(m_logo.isEmpty() ? tr("No picture. A PNG or SVG file; it is made small and kept in the casebook.")
                                             : tr("Kept in the casebook. It stands beside the name."));
    QPixmap picture;
    picture.loadFromData(m_logo, "PNG");
    m_picture->setPixmap(picture);
    m_picture->setVisible(!m_logo.isEmpty());
    m_picture->setAccessibleName(tr("The picture in the letterhead"));
    m_choose->setText(tr("Choose a picture…"));
    m_remove->setText(tr("Remove it"));
    m_remove->setVisible(!m_logo.isEmpty());
    m_page->setTitle(tr("A letter with it"));
    m_languages->setTexts({u"English"_s, u"Cymraeg"_s});
    m_languages->setAccessibleTexts({tr("The letter in English"), tr("The letter in Welsh")});
}

} // namespace cadair::ui

#include "moc_letterheadpage.cpp"

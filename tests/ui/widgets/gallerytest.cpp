#include "tests/ui/support/walks.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

/// One of everything, looked at in every theme, size and language.
class Gallery final : public Page {
public:
    Gallery()
    {
        heading().setTitle(u"Mwyaren: initial conference"_s);
        heading().setContext(u"Tuesday 8 December 2026, 10:00 · Room 2 and video"_s);
        auto* chip = new ChipButton(this);
        chip->set(u"Quorum 2 of 3"_s, Tone::Stopped);
        heading().addRight(chip);
        auto* parts = new SegmentBar(this);
        parts->setTexts({u"Prepare"_s, u"Live"_s, u"After"_s});
        parts->setChosen(1);
        heading().addRight(parts);
        messages().show({Tone::Attention, [] { return u"Mr Thistledown is out of the room since 10:19."_s; }, {{[] { return u"He is back"_s; }, {}, true}}, true, {}, true});
        auto* row = new QHBoxLayout;
        content()->addLayout(row, 1);
        row->addWidget(form(), 3);
        auto* right = new QVBoxLayout;
        row->addLayout(right, 2);
        right->addWidget(chips());
        auto* empty = new Card(this);
        auto* state = new EmptyState(empty, u"people"_s);
        state->setSentence(u"No conferences yet."_s);
        state->addAction(true)->setText(u"New conference"_s);
        empty->setBody(state);
        right->addWidget(empty, 1);
        actions().addSecondary(u"printer"_s)->setText(u"Print the day"_s);
        actions().addRight(u"pencil"_s)->setText(u"Move the date…"_s);
        actions().primary(u"play-fill"_s)->setText(u"Start the conference…"_s);
        actions().setNote(u"Cai Teasel’s copy waits for the chair"_s, Tone::Attention);
    }

    DateField* date = nullptr;
    SettlingText* text = nullptr;

private:
    QWidget* form()
    {
        auto* card = new Card(this);
        card->setTitle(u"When"_s);
        card->setSide(u"9 of 12"_s);
        auto* quiet = makeButton(card, ButtonLook::Quiet, u"person-plus"_s);
        quiet->setText(u"Add person…"_s);
        card->addHeaderWidget(quiet);
        QVBoxLayout* rows = card->addPadded();
        const auto add = [card, rows](QWidget* field, const QString& label) {
            auto* row = new FieldRow(field, card);
            row->setLabel(label);
            rows->addWidget(row);
            return row;
        };
        date = new DateField(QDate(2026, 11, 21), card);
        date->setDate(QDate(2026, 12, 8));
        add(date, u"Date"_s)->setExplanation(u"8 December is in time."_s);
        add(new TimeField(card), u"Time"_s)->setRefusal(u"This is not a time of day."_s);
        auto* combo = new QComboBox(card);
        combo->addItems({u"Jersey"_s, u"Ceredigion (Wales)"_s});
        add(combo, u"Procedures"_s);
        auto* spin = new QSpinBox(card);
        spin->setValue(15);
        add(spin, u"Minutes"_s);
        auto* check = new QCheckBox(u"By video"_s, card);
        check->setChecked(true);
        add(check, u"Place"_s);
        auto* radio = new QRadioButton(u"Initial"_s, card);
        radio->setChecked(true);
        add(radio, u"Kind"_s);
        text = new SettlingText(card);
        text->setSettledText(u"Tomos often comes to nursery without breakfast and has missed two weigh-ins."_s);
        add(text, u"Reasons"_s);
        rows->addStretch(1);
        return card;
    }

    QWidget* chips()
    {
        auto* card = new Card(this);
        card->setTitle(u"States"_s);
        QVBoxLayout* rows = card->addPadded();
        for (const Tone tone : {Tone::Done, Tone::Attention, Tone::Stopped, Tone::Note}) {
            auto* line = new QHBoxLayout;
            auto* chip = new Chip(card);
            chip->set(u"State"_s, tone);
            line->addWidget(chip);
            line->addWidget(new IconLabel(card, shapeOf(tone), tone));
            auto* words = new TextLabel(card, TextSize::Body, tone, true);
            words->setText(u"Words of it"_s);
            line->addWidget(words, 1);
            rows->addLayout(line);
        }
        auto* strong = makeButton(card, ButtonLook::Strong);
        strong->setText(u"Next: Plan"_s);
        setLive(strong);
        rows->addWidget(strong);
        auto* off = makeButton(card, ButtonLook::Primary);
        off->setText(u"Not now"_s);
        off->setEnabled(false);
        rows->addWidget(off);
        return card;
    }
};

class GalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCut_data();
    void nothingIsCut();
    void controlsAreLargeEnough();
    void everythingHasAName();
    void widgetsOwnWordsAreTranslatable();
    void languagesLeaveNothingStale();
};

void GalleryTest::nothingIsCut_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("points");
    for (const auto& [name, kind] : {std::pair{"light", ThemeKind::Light}, {"cream", ThemeKind::Cream}, {"dark", ThemeKind::Dark}, {"contrast", ThemeKind::Contrast}})
        for (const double points : {11.0, 14.0})
            QTest::addRow("%s at %.0f points", name, points) << static_cast<int>(kind) << points;
}

void GalleryTest::nothingIsCut()
{
    QFETCH(const int, kind);
    QFETCH(const double, points);
    applyAppearance({static_cast<ThemeKind>(kind), points, true});
    const LanguageSwitch languages(Language::English);
    Gallery gallery;
    gallery.resize(1366, 900);
    gallery.show();
    QVERIFY(QTest::qWaitForWindowActive(&gallery));
    gallery.date->edit()->setFocus();
    QTest::qWait(0);
    walks::picture(gallery, u"gallery-%1-%2"_s.arg(kind).arg(points));
    QCOMPARE(walks::cutTexts(gallery), QStringList());
    applyAppearance({});
}

void GalleryTest::controlsAreLargeEnough()
{
    applyAppearance({ThemeKind::Light, usualType, true}); // nothing half slid in
    Gallery gallery;
    gallery.resize(1366, 900);
    gallery.show();
    QTest::qWait(0);
    for (QWidget* widget : walks::shown(gallery)) {
        const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget);
        if (!control || qobject_cast<QLineEdit*>(widget->parent()) || widget->inherits("QToolButton") || qobject_cast<QAbstractSpinBox*>(widget->parent()))
            continue;
        QVERIFY2(widget->height() >= (isLive(widget) ? 40 : 32), qPrintable(walks::nameOf(widget) + u" %1 "_s.arg(widget->height()) + widget->accessibleName()));
    }
}

void GalleryTest::everythingHasAName()
{
    for (const Language language : {Language::English, Language::Welsh}) {
        const LanguageSwitch languages(language);
        Gallery gallery;
        gallery.show();
        QCOMPARE(walks::namelessWidgets(gallery), QStringList());
    }
}

void GalleryTest::widgetsOwnWordsAreTranslatable()
{
    const LanguageSwitch languages(Language::English);
    DateField date(QDate(2026, 11, 21));
    TimeField time;
    MessageBar bar;
    bar.show({Tone::Note, [] { return QString(); }, {}, true, {}, false});
    const Bracketed brackets;
    for (QWidget* widget : {static_cast<QWidget*>(&date), static_cast<QWidget*>(&time), static_cast<QWidget*>(&bar)}) {
        widget->show();
        QVERIFY(!walks::texts(*widget).isEmpty());
        QCOMPARE(walks::bareTexts(*widget).join(u'|'), QString());
    }
}

void GalleryTest::languagesLeaveNothingStale()
{
    LanguageSwitch languages(Language::English);
    Gallery gallery;
    gallery.show();
    const QStringList fresh = walks::texts(gallery);
    languages.toggle();
    QVERIFY(walks::texts(gallery) != fresh);
    languages.toggle();
    QCOMPARE(walks::texts(gallery), fresh);
}

QTEST_MAIN(GalleryTest)
#include "gallerytest.moc"

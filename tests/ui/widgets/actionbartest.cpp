#include "tests/ui/support/walks.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

namespace {

/// A page with a bar as full as the fullest of the program's.
struct FullBar : QWidget {
    FullBar()
    {
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(new QWidget(this), 1);
        all->addWidget(&bar);
        for (const QString& words : {u"Cofnodi ymholiad…"_s, u"Argraffu’r rhestr…"_s, u"Rhywun a all beri risg…"_s}) {
            left << bar.addSecondary(u"printer"_s);
            left.last()->setText(words);
        }
        right << bar.primary();
        right[0]->setText(u"Dechrau’r gynhadledd…"_s);
        right.prepend(bar.addRight());
        right[0]->setText(u"Symud y dyddiad…"_s);
        bar.setNote(u"Mae copi Cai Teasel yn aros am y cadeirydd"_s, Tone::Attention);
    }
    void showAt(int width)
    {
        resize(width, 400);
        show();
        QCoreApplication::processEvents();
    }
    int top(const QPushButton* button) const { return button->mapTo(this, QPoint()).y(); }
    int end(const QPushButton* button) const { return button->mapTo(this, QPoint(button->width(), 0)).x(); }

    ActionBar bar;
    QList<QPushButton*> left;
    QList<QPushButton*> right;
};

} // namespace

class ActionBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { applyAppearance({}); }

    void nothingIsEverCut_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("oneLine");
        QTest::newRow("11 points in a wide window") << 11.0 << 1300 << true;
        QTest::newRow("11 points beside something") << 11.0 << 800 << false;
        QTest::newRow("14 points in a small window") << 14.0 << 1000 << false;
        QTest::newRow("18 points in a small window") << 18.0 << 1000 << false;
        QTest::newRow("18 points beside something") << 18.0 << 560 << false;
    }
    void nothingIsEverCut()
    {
        QFETCH(const double, points);
        QFETCH(const int, width);
        QFETCH(const bool, oneLine);
        applyAppearance({ThemeKind::Light, points, true});
        FullBar page;
        page.showAt(width);
        QCOMPARE(page.width(), width);
        QCOMPARE(walks::cutTexts(page), QStringList());
        for (const QPushButton* button : page.left + page.right) {
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            QVERIFY2(page.end(button) <= width, qPrintable(button->text()));
            QVERIFY2(page.top(button) + button->height() <= page.height(), qPrintable(button->text()));
        }
        QCOMPARE(page.top(page.left.first()) == page.top(page.right.last()), oneLine);
        QVERIFY(page.end(page.right.last()) > width - px(40)); // the filled button always ends the bar
    }

    void whatIsHiddenLeavesNoGap()
    {
        FullBar page;
        page.showAt(1300);
        const int third = page.left[2]->x();
        page.left[1]->hide();
        QCoreApplication::processEvents();
        QCOMPARE(page.left[2]->x(), third - page.left[1]->width() - px(8));
    }

    void theBarIsAsHighAsItsRows()
    {
        FullBar page;
        page.showAt(1300);
        const int one = page.bar.height();
        page.showAt(700);
        QVERIFY(page.bar.height() > one);
        page.showAt(1300);
        QCOMPARE(page.bar.height(), one);
    }
};

QTEST_MAIN(ActionBarTest)
#include "actionbartest.moc"

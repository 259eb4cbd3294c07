#include "ui/widgets/cardtable.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cadair::ui;

/// A section, then people who can be asked.
class People final : public RowModel {
public:
    using RowModel::RowModel;
    QStringList names{u"Rhys Quill"_s, u"Mair Sorrel"_s, u"Beth Marrow"_s};
    int chosen = -1;

    int rows() const override { return static_cast<int>(names.size()) + 1; }
    int columns() const override { return 3; }
    QString rowId(int row) const override { return row == 0 ? QString() : names.at(row - 1); }
    QString header(int column) const override { return column == 0 ? u"Agency, in order"_s : u"View"_s; }
    RowCell cell(int row, int column) const override
    {
        if (row == 0)
            return column == 0 ? sectionCell(u"Practitioners"_s) : RowCell{};
        if (column == 0)
            return textCell(u"School"_s, names.at(row - 1));
        if (column == 2)
            return buttonCell(u"Record"_s);
        RowCell choice;
        choice.kind = RowCell::Kind::Choice;
        choice.options = {u"Likely"_s, u"Not likely"_s, u"No view"_s};
        choice.chosen = chosen;
        return choice;
    }
};

/// Rows of its own over values that somebody else changes before it hears of it.
class Borrowed final : public RowModel {
public:
    Borrowed(const std::vector<QString>& names, QObject* parent) : RowModel(parent), m_names(names) { readAgain(); }
    void readAgain()
    {
        changeRows([this] { m_rows = static_cast<int>(m_names.size()); });
    }

    int rows() const override { return m_rows; }
    int columns() const override { return 1; }
    QString rowId(int row) const override { return m_names.at(static_cast<size_t>(row)); }
    RowCell cell(int row, int) const override { return textCell(m_names.at(static_cast<size_t>(row))); }

private:
    const std::vector<QString>& m_names;
    int m_rows = 0;
};

class RowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void theModelKeepsTheRules();
    void theKeyboardPassesSections();
    void ctrlGoesFromHeadingToHeading();
    void keysAreSignals();
    void clicksReachSegmentsAndButtons();
    void theCurrentRowIsFoundAgain();
    void theCurrentRowOutlivesItsValues();
    void longTextMakesTheRowHigher();
    void columnsGrowWithTheType();
    void wordsWrapBeforeTheListScrolls();
    void rowsAreSpokenWhole();
    void tabLeavesTheTable();
};

void RowsTest::theModelKeepsTheRules()
{
    People people;
    QAbstractItemModelTester tester(&people, QAbstractItemModelTester::FailureReportingMode::QtTest);
    people.changeRows([&people] { people.names << u"Ifan Gorse"_s; });
    people.changeRows([&people] { people.names.clear(); });
    people.touch();
    QCOMPARE(people.rowCount(), 1);
}

void RowsTest::theKeyboardPassesSections()
{
    CardTable table;
    table.setRows(new People(&table));
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    QCOMPARE(table.currentId(), u"Rhys Quill"_s);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentId(), u"Mair Sorrel"_s);
    QTest::keyClick(&table, Qt::Key_Up);
    QTest::keyClick(&table, Qt::Key_Up);
    QCOMPARE(table.currentId(), u"Rhys Quill"_s);
    QVERIFY(table.selectionModel()->isSelected(table.currentIndex()));
}

/// Three headings with two lines each.
class Chapters final : public RowModel {
public:
    using RowModel::RowModel;
    int rows() const override { return 9; }
    int columns() const override { return 1; }
    QString rowId(int row) const override { return QString::number(row); }
    RowCell cell(int row, int) const override { return row % 3 == 0 ? sectionCell(u"Heading"_s) : textCell(u"Line"_s); }
};

void RowsTest::ctrlGoesFromHeadingToHeading()
{
    CardTable table;
    table.setRows(new Chapters(&table));
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    QCOMPARE(table.currentId(), u"1"_s);
    const auto press = [&](int key) {
        QTest::keyClick(&table, static_cast<Qt::Key>(key), Qt::ControlModifier);
        return table.currentId();
    };
    QCOMPARE(press(Qt::Key_Down), u"4"_s);
    QCOMPARE(press(Qt::Key_Down), u"7"_s);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(press(Qt::Key_Up), u"7"_s); // to the top of its own first
    QCOMPARE(press(Qt::Key_Up), u"4"_s);
    QCOMPARE(press(Qt::Key_Up), u"1"_s);
}

void RowsTest::keysAreSignals()
{
    CardTable table(nullptr, CardTable::Unit::Cell);
    table.setRows(new People(&table));
    table.setCurrentIndex(table.rows()->index(2, 1));
    QSignalSpy activated(&table, &CardTable::rowActivated);
    QSignalSpy space(&table, &CardTable::spacePressed);
    QSignalSpy digit(&table, &CardTable::digitPressed);
    QSignalSpy segment(&table, &CardTable::segmentChosen);
    QSignalSpy sign(&table, &CardTable::signPressed);
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_2);
    QTest::keyClick(&table, Qt::Key_0);
    QTest::keyClick(&table, Qt::Key_Plus);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toString(), u"Mair Sorrel"_s);
    QCOMPARE(space.size(), 1);
    QCOMPARE(digit.size(), 2);
    QCOMPARE(segment.size(), 1); // 0 is no segment: it means not asked
    QCOMPARE(segment.constFirst().at(2).toInt(), 1);
    QCOMPARE(sign.size(), 1);
}

void RowsTest::clicksReachSegmentsAndButtons()
{
    CardTable table;
    table.setRows(new People(&table));
    table.resize(800, 300);
    table.show();
    QSignalSpy activated(&table, &CardTable::rowActivated);
    QSignalSpy segment(&table, &CardTable::segmentChosen);
    const QRect choice = table.visualRect(table.rows()->index(1, 1));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, choice.topLeft() + QPoint(30, choice.height() / 2));
    QCOMPARE(segment.size(), 1);
    QCOMPARE(segment.constFirst().at(2).toInt(), 0);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.rows()->index(1, 2)).center());
    QCOMPARE(activated.size(), 1);
}

void RowsTest::theCurrentRowIsFoundAgain()
{
    CardTable table;
    auto* people = new People(&table);
    table.setRows(people);
    QVERIFY(table.setCurrentId(u"Mair Sorrel"_s));
    people->changeRows([people] { people->names.prepend(u"Ifan Gorse"_s); });
    QCOMPARE(table.currentId(), u"Mair Sorrel"_s);
    QVERIFY(!table.setCurrentId(u"Nobody"_s));
}

void RowsTest::theCurrentRowOutlivesItsValues()
{
    std::vector<QString> names{u"Rhys Quill"_s, u"Mair Sorrel"_s, u"Beth Marrow"_s};
    CardTable table;
    auto* borrowed = new Borrowed(names, &table);
    table.setRows(borrowed);
    QVERIFY(table.setCurrentId(u"Beth Marrow"_s));
    names = {u"Beth Marrow"_s}; // the third is the first now, and the model still says that there are three
    borrowed->readAgain();
    QCOMPARE(table.currentId(), u"Beth Marrow"_s);
    names.clear();
    borrowed->readAgain();
    QCOMPARE(table.currentId(), QString());
    names = {u"Beth Marrow"_s, u"Rhys Quill"_s};
    borrowed->readAgain();
    QCOMPARE(table.currentId(), QString()); // nobody chose one of these
}

void RowsTest::longTextMakesTheRowHigher()
{
    CardTable table;
    auto* people = new People(&table);
    table.setRows(people);
    table.setColumns({{ColumnWidth::Kind::Fixed, 120}, {ColumnWidth::Kind::Stretch, 0}, {ColumnWidth::Kind::Contents, 0}});
    table.resize(700, 400);
    table.show();
    const int before = table.rowHeight(1);
    people->changeRows([people] { people->names[0] = u"A name so long that it cannot stand in one line of any column whatever"_s; });
    QVERIFY(table.rowHeight(1) > before);
    RowDelegate::takeCuts();
    table.grab();
    QCOMPARE(RowDelegate::takeCuts(), 0);
}

void RowsTest::columnsGrowWithTheType()
{
    CardTable table;
    table.setRows(new People(&table));
    table.setColumns({{ColumnWidth::Kind::Fixed, 110}, {ColumnWidth::Kind::Contents, 0}, {ColumnWidth::Kind::Stretch, 0}});
    table.resize(900, 400);
    table.show();
    QCOMPARE(table.columnWidth(0), px(110));
    const int before = table.columnWidth(0);
    const int choice = table.columnWidth(1);
    applyAppearance({ThemeKind::Light, 18, false});
    QVERIFY(table.columnWidth(0) > before);
    QVERIFY(table.columnWidth(1) > choice);
    applyAppearance({});
    QCOMPARE(table.columnWidth(0), before);
}

/// Long words in the middle, and a verb that must stay whole.
class Wordy final : public RowModel {
public:
    using RowModel::RowModel;
    int rows() const override { return 1; }
    int columns() const override { return 3; }
    QString rowId(int) const override { return u"only"_s; }
    RowCell cell(int, int column) const override
    {
        return column == 0 ? textCell(u"Linnet"_s) : column == 1 ? textCell(u"fixed for 24 November 2026, which is after the limit of the place"_s) : buttonCell(u"Move it…"_s);
    }
};

void RowsTest::wordsWrapBeforeTheListScrolls()
{
    using enum ColumnWidth::Kind;
    CardTable table;
    table.setRows(new Wordy(&table));
    table.setColumns({{Stretch, 150}, {Contents, 100}, {Contents, 60}});
    table.resize(1200, 200);
    table.show();
    const int whole = table.columnWidth(1);
    const int verb = table.columnWidth(2);
    table.resize(px(420), 200);
    QVERIFY(table.columnWidth(1) < whole);
    QCOMPARE(table.columnWidth(2), verb);
    QVERIFY(table.columnWidth(0) >= px(150));
    QVERIFY(table.columnWidth(0) + table.columnWidth(1) + verb <= table.viewport()->width());
    RowDelegate::takeCuts();
    table.grab();
    QCOMPARE(RowDelegate::takeCuts(), 0);
}

void RowsTest::rowsAreSpokenWhole()
{
    People people;
    people.chosen = 1;
    QCOMPARE(people.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"School, Rhys Quill, Not likely, Record"_s);
}

void RowsTest::tabLeavesTheTable()
{
    QWidget window;
    auto* table = new CardTable(&window);
    table->setRows(new People(table));
    auto* after = new QWidget(&window);
    after->setFocusPolicy(Qt::StrongFocus);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), after);
}

QTEST_MAIN(RowsTest)
#include "rowstest.moc"

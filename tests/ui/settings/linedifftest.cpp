#include "ui/settings/linediff.h"

#include <QTest>

using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// Where a unit's own text differs from the program's.
class LineDiffTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesThatDifferAreFoundInTheirOrder()
    {
        using Lines = std::vector<DifferentLine>;
        QCOMPARE(differentLines(u"a\nb\nc"_s, u"a\nb\nc"_s), Lines());
        QCOMPARE(differentLines(u"a\nb\nc"_s, u"a\nx\nc"_s), (Lines{{false, u"b"_s}, {true, u"x"_s}}));
        QCOMPARE(differentLines(u"a"_s, u"a\nb"_s), (Lines{{true, u"b"_s}}));
        QCOMPARE(differentLines(u"b\na"_s, u"a"_s), (Lines{{false, u"b"_s}}));
    }
};

QTEST_GUILESS_MAIN(LineDiffTest)
#include "linedifftest.moc"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPalette>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace cadair::ui;

Q_DECLARE_METATYPE(cadair::ui::ThemeKind)

/// Every contrast ratio the design states, computed from the table in use.
class TokensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ratiosAreAsStated_data();
    void ratiosAreAsStated();
    void thePaletteComesFromTheTokens();
    void statesHaveShapesOfTheirOwn();
    void theLookIsKept();

private:
    static double least(ThemeKind kind, std::initializer_list<Token> inks, std::initializer_list<Token> grounds)
    {
        double lowest = 21;
        for (const Token ink : inks)
            for (const Token ground : grounds)
                lowest = std::min(lowest, contrastRatio(tokenColor(kind, ink), tokenColor(kind, ground)));
        return lowest;
    }
};

void TokensTest::ratiosAreAsStated_data()
{
    QTest::addColumn<ThemeKind>("kind");
    // text, muted, state words, on accent, border, focus: the lowest measured
    QTest::addColumn<QList<double>>("stated");
    QTest::newRow("light") << ThemeKind::Light << QList<double>{12.5, 5.7, 5.7, 7.6, 3.6, 4.4};
    QTest::newRow("cream") << ThemeKind::Cream << QList<double>{11.6, 5.2, 5.5, 7.6, 3.3, 4.0};
    QTest::newRow("dark") << ThemeKind::Dark << QList<double>{11.1, 6.6, 6.3, 7.7, 3.3, 8.4};
    QTest::newRow("high contrast") << ThemeKind::Contrast << QList<double>{16.6, 14.3, 9.3, 19.6, 18.9, 16.8};
}

void TokensTest::ratiosAreAsStated()
{
    QFETCH(const ThemeKind, kind);
    QFETCH(const QList<double>, stated);
    const auto grounds = {Token::Window, Token::Base, Token::Alt};
    constexpr double rounding = 0.06; // the figures are given to one place
    const std::array<double, 6> measured{
        least(kind, {Token::Text}, grounds),
        least(kind, {Token::Muted}, grounds),
        std::min({least(kind, {Token::Done}, {Token::DoneGround}), least(kind, {Token::Attention}, {Token::AttentionGround}),
                  least(kind, {Token::Stopped}, {Token::StoppedGround}), least(kind, {Token::Note}, {Token::NoteGround})}),
        least(kind, {Token::OnAccent}, {Token::Accent}),
        least(kind, {Token::Border}, grounds),
        least(kind, {Token::Focus}, {Token::Window, Token::Base})};
    for (size_t i = 0; i < measured.size(); ++i)
        QVERIFY2(measured[i] >= stated.at(static_cast<qsizetype>(i)) - rounding, qPrintable(u"%1: %2, stated %3"_s.arg(i).arg(measured[i]).arg(stated.at(static_cast<qsizetype>(i)))));
    // on the selection ground of rows
    QVERIFY(least(kind, {Token::Text}, {Token::Selection}) >= 10.4);
    QVERIFY(least(kind, {Token::Muted}, {Token::Selection}) >= 4.85);
    QVERIFY(least(kind, {Token::Done, Token::Attention, Token::Stopped, Token::Note}, {Token::Selection}) >= 5.05);
    QVERIFY(least(kind, {Token::Focus}, {Token::Selection}) >= 3.75);
    QVERIFY(least(kind, {Token::Border}, {Token::Selection}) >= 2.95);
    QVERIFY(least(kind, {Token::RailText}, {Token::Rail}) >= 8.85);
    QVERIFY(least(kind, {Token::RailCurrentText}, {Token::RailCurrent}) >= 4.5);
    QVERIFY(least(kind, {Token::Accent}, grounds) >= 4.5);
    QVERIFY(least(kind, {Token::Stopped}, {Token::StoppedPale}) >= 5.05); // late days of the planner
}

void TokensTest::thePaletteComesFromTheTokens()
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Cream, ThemeKind::Dark, ThemeKind::Contrast}) {
        const QPalette palette = paletteOf(kind);
        QCOMPARE(palette.color(QPalette::Window), tokenColor(kind, Token::Window));
        QCOMPARE(palette.color(QPalette::HighlightedText), tokenColor(kind, Token::OnAccent));
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), tokenColor(kind, Token::Muted));
    }
}

void TokensTest::statesHaveShapesOfTheirOwn()
{
    applyAppearance({});
    QList<QImage> drawn;
    for (const QString& name : {shape::done, shape::attention, shape::stopped, shape::waiting, shape::half, shape::note}) {
        const QImage image = iconPixmap(name, Qt::black, 16, 1).toImage(); // one colour: only the shape is left
        QVERIFY2(!image.isNull(), qPrintable(name));
        QVERIFY2(!drawn.contains(image), qPrintable(name));
        drawn << image;
    }
    QVERIFY(iconPixmap(u"no-such-icon"_s, Qt::black, 16, 1).isNull());
    QCOMPARE(iconPixmap(shape::done, Qt::black, 16, 2).size(), QSize(32, 32));
}

void TokensTest::theLookIsKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    QCOMPARE(readAppearance(settings), Appearance());
    const Appearance wanted{ThemeKind::Dark, 14, true};
    keepAppearance(settings, wanted);
    QCOMPARE(readAppearance(settings), wanted);
    settings.setValue(u"appearance/typeSize"_s, 900); // somebody edited the file
    QCOMPARE(readAppearance(settings).typeSize, largestType);
}

QTEST_MAIN(TokensTest)
#include "tokenstest.moc"

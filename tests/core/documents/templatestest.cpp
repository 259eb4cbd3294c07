#include "core/documents/templates.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// The templates as they are shipped, and what the check says of worse ones.
class TemplatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_templates.emplace(LetterTemplates::shipped()); }

    void everyShippedTemplateIsSound()
    {
        for (const Language language : {Language::English, Language::Welsh}) {
            for (const QString& name : m_templates->names()) {
                const auto problems = m_templates->problems(name, m_templates->text(language, name));
                for (const TemplateProblem& problem : problems)
                    qWarning("%s %s: %s %s", qPrintable(wordOf(language)), qPrintable(name),
                             qPrintable(wordOf(problem.fault)), qPrintable(problem.what));
                QVERIFY(problems.empty());
            }
        }
    }

    void aTemplateIsCheckedBeforeItIsKept_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("what");
        QTest::newRow("three braces would let markup through") << u"{{{outcome}}}"_s << u"unescaped"_s << u"{{{outcome}}"_s;
        QTest::newRow("an ampersand would let markup through") << u"{{& outcome}}"_s << u"unescaped"_s << u"{{& outcome}}"_s;
        QTest::newRow("other brackets would hide a tag") << u"{{=<% %>=}}"_s << u"unescaped"_s << u"{{=<% %>=}}"_s;
        QTest::newRow("a field nobody knows") << u"{{postcode}}"_s << u"unknown-field"_s << u"postcode"_s;
        QTest::newRow("another template cannot be pulled in") << u"{{> skeleton}}"_s << u"unknown-field"_s << u"skeleton"_s;
    }

    void aTemplateIsCheckedBeforeItIsKept()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, fault);
        QFETCH(const QString, what);
        const QString name = u"decision-letter-family"_s;
        const auto problems = m_templates->problems(name, m_templates->text(Language::English, name) + change);
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(wordOf(problems.front().fault), fault);
        QCOMPARE(problems.front().what, what);
    }

    void aRequiredFieldThatIsNotMentionedIsNamed()
    {
        const QString name = u"decision-letter-family"_s;
        QString text = m_templates->text(Language::Welsh, name);
        text.remove(u"{{#complaint}}"_s).remove(u"{{/complaint}}"_s);
        const auto problems = m_templates->problems(name, text);
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().fault, TemplateFault::MissingField);
        QCOMPARE(problems.front().what, u"complaint"_s);
    }

    void anOpenSectionIsUnreadable()
    {
        const auto problems = m_templates->problems(u"minutes"_s, m_templates->text(Language::English, u"minutes"_s) + u"{{#items}}"_s);
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().fault, TemplateFault::Unreadable);
    }

    void bothLanguagesHaveTheSameWordsAndFields()
    {
        const auto& english = m_templates->words(Language::English);
        const auto& welsh = m_templates->words(Language::Welsh);
        QCOMPARE(english.size(), welsh.size());
        for (const auto& [key, text] : english) {
            QVERIFY2(welsh.contains(key), qPrintable(key));
            for (const QString& mark : {u"%1"_s, u"%2"_s})
                QVERIFY2(text.contains(mark) == welsh.at(key).contains(mark), qPrintable(key));
            const QStringList same = {u"about"_s, u"unborn.numbered"_s};
            QVERIFY2(text != welsh.at(key) || same.contains(key), qPrintable(key));
        }
    }

    void plainTextIsALineAParagraph()
    {
        QCOMPARE(plainTextOf(u"<html><head><title>x</title></head><body><p>Gŵyn &amp;lt; &lt;b&gt;</p>\n<table><tr><td>"
                             "<p>a</p></td><td><p>b</p></td></tr></table></body></html>"_s),
                 u"Gŵyn &lt; <b>\na  b"_s);
    }

private:
    std::optional<LetterTemplates> m_templates;
};

QTEST_APPLESS_MAIN(TemplatesTest)
#include "templatestest.moc"

#pragma once

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

/// Puts every string that goes through tr() in ⟦brackets⟧, so that a bare one is seen. Installing and removing it is a
/// change of language for every open widget.
class BracketingTranslator final : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QChar(0x27E6) + QString::fromUtf8(source) + QChar(0x27E7);
    }

    /// What of `text` stands outside the brackets and has letters; access keys and `known` texts (names, numbers) aside.
    static QString bareIn(QString text, const QStringList& known = {})
    {
        static const QRegularExpression inside(QStringLiteral("\u27E6[^\u27E6\u27E7]*\u27E7"));
        for (qsizetype before = -1; before != text.size();) { // innermost first: an argument may be bracketed too
            before = text.size();
            text.remove(inside);
        }
        for (const QString& name : known)
            text.remove(name);
        static const QRegularExpression letters(QStringLiteral("\\p{L}{2,}"));
        return letters.match(text).hasMatch() ? text : QString();
    }
};

/// Brackets for as long as it lives.
class Bracketed final {
public:
    Bracketed()
    {
        QCoreApplication::installTranslator(&m_translator);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    }
    ~Bracketed()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    }
    Bracketed(const Bracketed&) = delete;
    Bracketed& operator=(const Bracketed&) = delete;

private:
    BracketingTranslator m_translator;
};

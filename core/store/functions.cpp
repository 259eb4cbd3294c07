#include "core/store/functions.h"

#include "core/base/folding.h"
#include "core/store/chain.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <sqlite3.h>

namespace cadair {

namespace {

const Database& databaseOf(sqlite3_context* context)
{
    return *static_cast<const Database*>(sqlite3_user_data(context));
}

void answer(sqlite3_context* context, const QByteArray& text)
{
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

QByteArray textOf(sqlite3_value* value)
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return QByteArray(bytes, sqlite3_value_bytes(value));
}

void now(sqlite3_context* context, int, sqlite3_value**)
{
    answer(context, momentWord(databaseOf(context).clock().now()).toUtf8());
}

void who(sqlite3_context* context, int, sqlite3_value**)
{
    answer(context, databaseOf(context).actor().toUtf8());
}

void chain(sqlite3_context* context, int count, sqlite3_value** values)
{
    ChainHash hash;
    for (int i = 0; i < count; ++i) {
        switch (sqlite3_value_type(values[i])) {
        case SQLITE_NULL: hash.add({}); break;
        case SQLITE_INTEGER: hash.add(ChainValue::of(sqlite3_value_int64(values[i]))); break;
        default: hash.add(ChainValue::of(textOf(values[i]))); break;
        }
    }
    answer(context, hash.result());
}

void fold(sqlite3_context* context, int, sqlite3_value** values)
{
    answer(context, folded(QString::fromUtf8(textOf(values[0]))).toUtf8());
}

} // namespace

int registerSqlFunctions(Database& database)
{
    // INNOCUOUS: with TRUSTED_SCHEMA off a trigger may call no other; without it the first write would fail.
    constexpr int plain = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    constexpr int pure = plain | SQLITE_DETERMINISTIC;
    struct Function {
        const char* name;
        int arguments;
        int flags;
        void (*body)(sqlite3_context*, int, sqlite3_value**);
    };
    const Function functions[] = {
        {"cadair_now", 0, plain, now},
        {"cadair_who", 0, plain, who},
        {"cadair_chain", -1, pure, chain},
        {"cadair_folded", 1, pure, fold},
    };
    for (const Function& function : functions) {
        const int code = sqlite3_create_function_v2(database.handle(), function.name, function.arguments, function.flags,
                                                    &database, function.body, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

} // namespace cadair

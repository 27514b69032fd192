-- Drives Neovim, which has the documented lines as its init.lua and a go.mod open: waits for the
-- diagnostic, looks at the hover, applies the code action, saves, and opens the go.work.
local function say(...)
  io.stdout:write(table.concat(vim.tbl_map(tostring, { ... }), ' ') .. '\n')
end

local function wait(what, condition)
  if not vim.wait(60000, condition, 20) then
    error('nothing came while waiting for ' .. what, 0)
  end
end

local function diagnostics(buffer)
  local shown = {}
  for _, it in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(shown, it.source .. ' ' .. it.code .. ' ' .. it.lnum .. ':' .. it.col .. '-' .. it.end_col)
  end
  table.sort(shown)
  return table.concat(shown, ', ')
end

local function hover()
  vim.lsp.buf.hover()
  local lines
  wait('the hover', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
        return true
      end
    end
  end)
  return lines
end

local function main()
  local buffer = vim.api.nvim_get_current_buf()
  wait('a diagnostic', function() return #vim.diagnostic.get(buffer) > 0 end)
  say('diagnostics:', diagnostics(buffer))
  local first = vim.diagnostic.get(buffer)[1]
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  say('hover:', #hover() > 0)
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  vim.ui.select = function(items, _, choose)
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  wait('no diagnostic', function() return #vim.diagnostic.get(buffer) == 0 end)
  vim.cmd('silent write')
  vim.cmd('silent edit ' .. vim.fn.fnameescape(vim.env.GO_WORK))
  buffer = vim.api.nvim_get_current_buf()
  wait('a diagnostic of go.work', function() return #vim.diagnostic.get(buffer) > 0 end)
  say('go.work:', diagnostics(buffer))
end

vim.api.nvim_create_autocmd('VimEnter', {
  callback = function()
    vim.defer_fn(function()
      local ok, failure = xpcall(main, debug.traceback)
      say(ok and 'done' or failure)
      vim.cmd(ok and 'silent! qall!' or 'cquit 1')
    end, 10)
  end,
})

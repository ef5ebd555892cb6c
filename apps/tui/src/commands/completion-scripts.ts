/**
 * A script for each shell. All ask the program what the line can become, and complete names of files where it has nothing to
 * offer. A flag that takes a value ends in `=` and is not followed by a space.
 */
export const completionScripts = {
  bash: `# bash completion for onrecord
_onrecord() {
  local IFS=$'\\n' last=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=($(onrecord completion candidates -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  # What stands after = is a word of its own here.
  if [[ $last == = || \${COMP_WORDS[COMP_CWORD - 1]} == = ]]; then
    COMPREPLY=("\${COMPREPLY[@]#*=}")
  elif [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]]; then
    compopt -o nospace 2>/dev/null
  fi
}
complete -o default -F _onrecord onrecord
`,
  zsh: `#compdef onrecord
# zsh completion for onrecord
_onrecord() {
  local -a found open
  found=(\${(f)"$(onrecord completion candidates -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)"})
  if (( ! $#found )); then
    compset -P '*='
    _files
    return
  fi
  open=(\${(M)found:#*=})
  found=(\${found:#*=})
  compadd -S '' -a open
  compadd -a found
}
if [[ $funcstack[1] == _onrecord ]]; then
  _onrecord "$@"
else
  compdef _onrecord onrecord
fi
`,
  fish: `# fish completion for onrecord
function __onrecord_finds
    set -l before (commandline -opc)
    set -l last (commandline -ct)
    set -g __onrecord_found (onrecord completion candidates -- $before[2..-1] "$last" 2>/dev/null)
    test (count $__onrecord_found) -gt 0
end
complete -c onrecord -n __onrecord_finds -f -a '$__onrecord_found'
`,
} as const;
